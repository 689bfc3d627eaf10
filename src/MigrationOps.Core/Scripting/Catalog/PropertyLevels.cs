using MigrationOps.Model;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Catalog;

/// <summary>The levels by which the procedures for extended properties name what a property is said of. Source: Microsoft Learn, sp_addextendedproperty.</summary>
internal static class PropertyLevels
{
    /// <summary>The levels of a host, from the outermost.</summary>
    /// <param name="host">The host.</param>
    /// <param name="context">What the writer may look up.</param>
    /// <returns>Types and names; null where no procedure names such a host.</returns>
    public static IReadOnlyList<(string Type, Identifier Name)>? Of(PropertyHost host, WriterContext context)
    {
        if (host.Name is not { } name)
        {
            return host.Class == PropertyHostClass.Database ? [] : null;
        }

        return host.Class switch
        {
            PropertyHostClass.Schema => [("SCHEMA", name.Last)],
            PropertyHostClass.Principal => [("USER", name.Last)],
            PropertyHostClass.Filegroup => [("FILEGROUP", name.Last)],
            PropertyHostClass.PartitionFunction => [("PARTITION FUNCTION", name.Last)],
            PropertyHostClass.PartitionScheme => [("PARTITION SCHEME", name.Last)],
            PropertyHostClass.Column or PropertyHostClass.Constraint or PropertyHostClass.Index or PropertyHostClass.Trigger or PropertyHostClass.Parameter =>
                Inner(host.Class, name, context),
            PropertyHostClass.Database or PropertyHostClass.Other => null,
            _ => name.Parts.Count == 2 ? [("SCHEMA", name.First), (Words(host.Class), name.Last)] : null,
        };
    }

    /// <summary>That a host has a property.</summary>
    /// <param name="property">The property.</param>
    /// <param name="levels">The levels of its host.</param>
    /// <param name="condition">What is asked beside; null for nothing.</param>
    /// <returns>The predicate.</returns>
    public static string Has(ExtendedProperty property, IReadOnlyList<(string Type, Identifier Name)> levels, string? condition = null)
    {
        var arguments = levels.SelectMany(level => new[] { Literal.Text(level.Type), Literal.Text(level.Name) });
        var padded = arguments.Concat(Enumerable.Repeat(Literal.Null, 6)).Take(6);
        return Predicate.Exists($"sys.fn_listextendedproperty({Literal.Text(property.Name)}, {string.Join(", ", padded)}) AS p", condition);
    }

    private static List<(string Type, Identifier Name)>? Inner(PropertyHostClass inner, SqlName name, WriterContext context) => name.Parts.Count == 3
        ? [("SCHEMA", name.First), (Outer(name.Parent, context), name.Parts[1]), (Words(inner), name.Last)]
        : null;

    private static string Outer(SqlName owner, WriterContext context)
    {
        (ElementKind Kind, string Words)[] owners =
        [
            (ElementKind.View, "VIEW"),
            (ElementKind.Procedure, "PROCEDURE"),
            (ElementKind.Function, "FUNCTION"),
            (ElementKind.TableType, "TABLE_TYPE"),
        ];
        var found = owners.FirstOrDefault(candidate => context.Find(new ElementId(candidate.Kind, owner)) is not null);
        return found.Words ?? "TABLE";
    }

    private static string Words(PropertyHostClass host) => host.ToString().ToUpperInvariant();
}
