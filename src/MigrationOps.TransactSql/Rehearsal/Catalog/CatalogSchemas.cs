using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Catalog;

/// <summary>The schemas of a database: those of every database, and those of the model.</summary>
/// <param name="catalog">The catalog.</param>
internal sealed class CatalogSchemas(CatalogContext catalog)
{
    // Source: the rows of sys.schemas in an empty database.
    private static readonly (string Name, int Id)[] OfEveryDatabase =
    [
        ("dbo", 1), ("guest", 2), ("INFORMATION_SCHEMA", 3), ("sys", 4), ("db_owner", 16384), ("db_accessadmin", 16385), ("db_securityadmin", 16386), ("db_ddladmin", 16387),
        ("db_backupoperator", 16389), ("db_datareader", 16390), ("db_datawriter", 16391), ("db_denydatareader", 16392), ("db_denydatawriter", 16393),
    ];

    /// <summary>All of them.</summary>
    /// <returns>The schemas.</returns>
    public IEnumerable<CatalogSchema> All() => OfEveryDatabase.Select(Fixed).Concat(catalog.Model.Current.All<Schema>().Where(schema => FixedId(schema.Name.Last) is null).Select(Of));

    /// <summary>Finds one by name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The schema, or null.</returns>
    public CatalogSchema? Find(Identifier name)
    {
        if (FixedId(name) is { } id)
        {
            return Fixed((name.Value, id));
        }

        return catalog.Model.Find<Schema>(ElementKind.Schema, new SqlName([name])) is { } schema ? Of(schema) : null;
    }

    /// <summary>Finds one by id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The schema, or null.</returns>
    public CatalogSchema? Find(int id)
    {
        var known = Array.Find(OfEveryDatabase, schema => schema.Id == id);
        return known.Name is not null ? Fixed(known) : catalog.Ids.Schemas.Find(id) is { } schema ? Find(schema.Name.Last) : null;
    }

    /// <summary>The id of a schema, whether or not it is declared.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The id.</returns>
    public int IdOf(Identifier name) => FixedId(name) ?? catalog.Ids.Schemas.Of(new ElementId(ElementKind.Schema, new SqlName([name])));

    private int? FixedId(Identifier name) => OfEveryDatabase.Where(schema => catalog.Names.Equals(new Identifier(schema.Name), name)).Select(schema => (int?)schema.Id).FirstOrDefault();

    private CatalogSchema Of(Schema schema) => new(IdOf(schema.Name.Last), schema.Name.Last, schema.Owner ?? new Identifier("dbo"));

    private static CatalogSchema Fixed((string Name, int Id) schema) => new(schema.Id, new Identifier(schema.Name), new Identifier(schema.Id is 1 ? "dbo" : schema.Name));
}
