using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Catalog;

/// <summary>The columns of objects.</summary>
internal static class CatalogColumns
{
    /// <summary>The columns of an object.</summary>
    /// <param name="owner">The object.</param>
    /// <param name="catalog">The catalog.</param>
    /// <returns>The columns that are known; of a view those that its indexes name.</returns>
    public static IReadOnlyList<CatalogColumnRow> Of(CatalogObject owner, CatalogContext catalog)
    {
        var declared = owner.Element switch
        {
            Table table => table.Columns,
            TableType type => type.Columns,
            _ => [],
        };
        var rows = declared.Select((column, place) => new CatalogColumnRow(owner, place + 1, column, catalog) { Name = column.Name.Last }).ToList();
        foreach (var name in Named(owner.Element).Where(name => rows.TrueForAll(row => !catalog.Names.Equals(row.Name, name))).ToList())
        {
            if (rows.TrueForAll(row => !catalog.Names.Equals(row.Name, name)))
            {
                rows.Add(new CatalogColumnRow(owner, rows.Count + 1, null, catalog) { Name = name });
            }
        }

        return rows;
    }

    /// <summary>What stands for the columns of an object that are not known.</summary>
    /// <param name="owner">The object.</param>
    /// <param name="catalog">The catalog.</param>
    /// <returns>The known columns, and one more for any number of others.</returns>
    public static IEnumerable<CatalogColumnRow> WithUnknown(CatalogObject owner, CatalogContext catalog)
    {
        var known = Of(owner, catalog);
        return owner.HidesColumns ? known.Append(new CatalogColumnRow(owner, 0, null, catalog) { Name = new Identifier(string.Empty) }) : known;
    }

    // The columns of a view, and the pseudo-columns of graph tables such as $node_id, are known by name alone.
    private static IEnumerable<Identifier> Named(Element element) => element switch
    {
        View view => view.Indexes.SelectMany(index => index.OwnColumns),
        Table { Graph: not GraphRole.None } table => table.Indexes.SelectMany(index => index.OwnColumns)
            .Concat(table.Constraints.OfType<KeyConstraint>().SelectMany(key => key.OwnColumns))
            .Where(name => name.Value.StartsWith('$')),
        _ => [],
    };
}
