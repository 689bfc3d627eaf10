using MigrationOps.Model;

namespace MigrationOps.Planning;

/// <summary>What elements need.</summary>
internal static class Needs
{
    /// <summary>What an element and its parts need. Foreign keys of a table are left out: they are operations of their own.</summary>
    /// <param name="element">The element.</param>
    /// <param name="database">The database that it stands in.</param>
    /// <returns>The needs, those inside the element itself left out.</returns>
    public static IEnumerable<Need> Of(Element element, LoadedDatabase database)
    {
        var own = element is Table table ? table.Name : null;
        var parts = element is Table or TableType ? element.Parts.Where(part => part is not ForeignKey) : [];
        return parts.Prepend(element)
            .SelectMany(part => OfOne(part, database))
            .Where(need => own is null || !IsInside(need.Name, own, database.Model.Names));
    }

    private static IEnumerable<Need> OfOne(Element element, LoadedDatabase database)
    {
        var hard = BindsEarly(element);
        return element.References.Select(name => new Need(name, IsHard: true))
            .Concat(database.Dependencies.UsesOf(element.Id).Select(name => new Need(name, hard)));
    }

    // Procedures, triggers and functions with a body name tables that may come later (deferred name resolution: Microsoft Learn, CREATE PROCEDURE).
    private static bool BindsEarly(Element element) => element switch
    {
        View or Function { Returns: FunctionKind.InlineTable } => true,
        Module module => module.IsSchemaBound,
        _ => true,
    };

    private static bool IsInside(SqlName name, SqlName table, NameComparer names) =>
        names.Equals(name, table) || (name.Parts.Count > table.Parts.Count && names.Equals(name.Parent, table));
}
