using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Catalog;

/// <summary>A column of an index: what has a row in sys.index_columns.</summary>
/// <param name="Index">The index.</param>
/// <param name="Place">Its id in the index, from 1.</param>
/// <param name="ColumnId">The id of the column in its table.</param>
internal sealed record CatalogIndexColumn(CatalogIndex Index, int Place, int? ColumnId)
{
    /// <summary>Its place in the key, from 1; 0 for a column that is no part of it.</summary>
    public int KeyOrdinal { get; init; }

    /// <summary>Whether it sorts downwards.</summary>
    public bool IsDescending { get; init; }

    /// <summary>Whether it is stored in the leaves only.</summary>
    public bool IsIncluded { get; init; }

    /// <summary>Whether the index is partitioned by it.</summary>
    public bool IsPartitioning { get; init; }

    /// <summary>Its place in the order of a columnstore index, from 1; 0 for a column by which the index is not ordered.</summary>
    public int OrderOrdinal { get; init; }

    /// <summary>The columns of an index.</summary>
    /// <param name="index">The index.</param>
    /// <param name="catalog">The catalog.</param>
    /// <returns>The key columns, then the others.</returns>
    public static IEnumerable<CatalogIndexColumn> Of(CatalogIndex index, CatalogContext catalog)
    {
        var columns = index.Owner.Columns(catalog);
        int? IdOf(Identifier name) => columns.FirstOrDefault(column => catalog.Names.Equals(column.Name, name))?.Ordinal;
        bool Partitions(Identifier name) => index.Placement?.PartitionColumn is { } by && catalog.Names.Equals(by, name);

        var place = 0;
        foreach (var column in index.Keys)
        {
            place++;
            yield return new CatalogIndexColumn(index, place, IdOf(column.Name)) { KeyOrdinal = place, IsDescending = column.IsDescending, IsPartitioning = Partitions(column.Name) };
        }

        foreach (var name in index.Included)
        {
            place++;
            yield return new CatalogIndexColumn(index, place, IdOf(name))
            {
                IsIncluded = true,
                IsPartitioning = Partitions(name),
                OrderOrdinal = index.Ordered.TakeWhile(ordered => !catalog.Names.Equals(ordered, name)).Count() is var order && order < index.Ordered.Count ? order + 1 : 0,
            };
        }

        if (index.IndexId > 0 && index.Placement?.PartitionColumn is { } partition && !index.Keys.Any(column => Partitions(column.Name)) && !index.Included.Any(Partitions))
        {
            yield return new CatalogIndexColumn(index, place + 1, IdOf(partition)) { IsPartitioning = true };
        }
    }
}
