using static MigrationOps.TransactSql.Rehearsal.Catalog.CatalogValue;

namespace MigrationOps.TransactSql.Rehearsal.Catalog.Views;

/// <summary>The columns that the information schema views share.</summary>
internal static class InformationSchemaCells
{
    /// <summary>The catalog, schema and name of an object.</summary>
    /// <param name="prefix">What the columns begin with.</param>
    /// <returns>The columns.</returns>
    public static IEnumerable<Cell<CatalogPart>> Named(string prefix) =>
    [
        new(prefix + "_CATALOG", row => Text(row.Catalog.Environment.DatabaseName.Value)),
        new(prefix + "_SCHEMA", row => Text(row.Object.Schema.Value)),
        new(prefix + "_NAME", row => Text(row.Object.Name.Value)),
    ];

    /// <summary>The catalog, schema and name of the table of a constraint.</summary>
    /// <param name="prefix">What the columns begin with.</param>
    /// <returns>The columns.</returns>
    public static IEnumerable<Cell<CatalogPart>> OfParent(string prefix) =>
    [
        new(prefix + "_CATALOG", row => Text(row.Catalog.Environment.DatabaseName.Value)),
        new(prefix + "_SCHEMA", row => Text(row.Parent?.Schema.Value)),
        new(prefix + "_NAME", row => Text(row.Parent?.Name.Value)),
    ];
}
