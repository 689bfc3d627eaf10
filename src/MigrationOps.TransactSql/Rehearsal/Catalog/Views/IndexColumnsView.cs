using static MigrationOps.TransactSql.Rehearsal.Catalog.CatalogValue;

namespace MigrationOps.TransactSql.Rehearsal.Catalog.Views;

/// <summary>sys.index_columns. Source: Microsoft Learn, sys.index_columns.</summary>
internal static class IndexColumnsView
{
    /// <summary>The view.</summary>
    public static CatalogView View { get; } = new CatalogView<CatalogIndexColumn>(
        "sys.index_columns",
        [
            new("object_id", row => Number(row.Index.Owner.Id)),
            new("index_id", row => Number(row.Index.IndexId)),
            new("index_column_id", row => Number(row.Place)),
            new("column_id", row => Number(row.ColumnId)),
            new("key_ordinal", row => Number(row.KeyOrdinal)),
            new("partition_ordinal", row => Number(row.IsPartitioning ? 1 : 0)),
            new("is_descending_key", row => Flag(row.IsDescending)),
            new("is_included_column", row => Flag(row.IsIncluded)),
            new("column_store_order_ordinal", row => Number(row.OrderOrdinal)),
            .. Cell.Unknown<CatalogIndexColumn>("data_clustering_ordinal"),
        ],
        [.. IndexesView.Keys, "index_id"],
        static (key, catalog) => IndexesView.Find(key, catalog)
            .Where(index => key.Number("index_id") is not { } id || index.IndexId == id)
            .SelectMany(index => CatalogIndexColumn.Of(index, catalog)));
}
