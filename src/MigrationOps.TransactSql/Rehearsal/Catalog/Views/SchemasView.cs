using MigrationOps.Model;
using static MigrationOps.TransactSql.Rehearsal.Catalog.CatalogValue;

namespace MigrationOps.TransactSql.Rehearsal.Catalog.Views;

/// <summary>sys.schemas.</summary>
internal static class SchemasView
{
    /// <summary>The view.</summary>
    public static CatalogView View { get; } = new CatalogView<(CatalogSchema Schema, CatalogContext Catalog)>(
        "sys.schemas",
        [
            new("name", row => Text(row.Schema.Name.Value)),
            new("schema_id", row => Number(row.Schema.Id)),
            new("principal_id", row => Number(row.Catalog.Principals.Find(row.Schema.Owner)?.Id)),
        ],
        ["name", "schema_id"],
        Find);

    private static IEnumerable<(CatalogSchema Schema, CatalogContext Catalog)> Find(CatalogKey key, CatalogContext catalog)
    {
        var schemas = (key.Number("schema_id"), key.Text("name")) switch
        {
            ({ } id, _) => catalog.Schemas.Find(id) is { } found ? [found] : [],
            (_, { } name) => catalog.Schemas.Find(new Identifier(name.TrimEnd(' '))) is { } found ? [found] : [],
            _ => catalog.Schemas.All(),
        };
        return schemas.Select(schema => (schema, catalog));
    }
}
