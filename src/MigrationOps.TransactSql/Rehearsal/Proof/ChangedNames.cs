using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Proof;

/// <summary>The names of what differs between two states of a database.</summary>
internal static class ChangedNames
{
    /// <summary>Compares two states.</summary>
    /// <param name="before">The earlier state.</param>
    /// <param name="after">The later state.</param>
    /// <returns>The last names of the objects that differ and of their constraints that differ.</returns>
    public static IReadOnlySet<string> Between(DatabaseModel before, DatabaseModel after)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (old, changed) in after.Elements.Since(before.Elements))
        {
            Add(names, old, changed);
        }

        return names;
    }

    private static void Add(HashSet<string> names, Element? old, Element? changed)
    {
        foreach (var element in new[] { old, changed }.OfType<Element>())
        {
            Add(names, element);
        }

        // Constraints stand in the schema under names of their own. Who asks for a column or an index names its table too.
        var (before, after) = (Constraints(old), Constraints(changed));
        before.SymmetricExceptWith(after);
        foreach (var constraint in before)
        {
            Add(names, constraint);
        }
    }

    private static HashSet<Constraint> Constraints(Element? element) => element?.Parts.OfType<Constraint>().ToHashSet() ?? [];

    private static void Add(HashSet<string> names, Element element)
    {
        names.Add(element.Id.Name.Last.Value);
        if (element is Permission or RoleMembership or ExtendedProperty or OpaqueObject)
        {
            // These have no name of their own: a guard asks for what they are said of.
            names.UnionWith(element.References.Select(name => name.Last.Value));
        }
    }
}
