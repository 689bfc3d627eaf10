using MigrationOps.Model;

namespace MigrationOps.TransactSql.Tests.Sources;

/// <summary>A model as lines that differ where the models differ: every modelled element with all its properties, opaque objects left out.</summary>
internal static class ModelText
{
    public static IEnumerable<string> Of(DatabaseModel model) =>
        model.Elements.Where(element => element is not OpaqueObject).SelectMany(element => new[] { element }.Concat(element.Parts)).Select(Line);

    private static string Line(Element element) => element switch
    {
        Table table => (table with { Columns = [], Constraints = [], Indexes = [] }).ToString(),
        TableType type => (type with { Columns = [], Constraints = [], Indexes = [] }).ToString(),
        View view => (view with { Indexes = [] }).ToString(),
        _ => element.ToString(),
    };
}
