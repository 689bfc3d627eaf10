using MigrationOps.Model;
using static MigrationOps.TransactSql.Rehearsal.Catalog.CatalogValue;

namespace MigrationOps.TransactSql.Rehearsal.Catalog.Views;

/// <summary>sys.fulltext_indexes: which tables and views have one.</summary>
internal static class FullTextIndexesView
{
    /// <summary>The view.</summary>
    public static CatalogView View { get; } = new CatalogView<CatalogObject>(
        "sys.fulltext_indexes",
        [
            new("object_id", row => Number(row.Id)),
            .. Cell.Unknown<CatalogObject>(
                "unique_index_id", "fulltext_catalog_id", "is_enabled", "change_tracking_state", "change_tracking_state_desc", "has_crawl_completed", "crawl_type", "crawl_type_desc",
                "crawl_start_date", "crawl_end_date", "incremental_timestamp", "stoplist_id", "property_list_id", "data_space_id"),
        ],
        [],
        (_, catalog) => catalog.Model.Current.All<OpaqueObject>()
            .Where(opaque => opaque.TypeName == "SqlFullTextIndex")
            .Select(opaque => catalog.Objects.Find(opaque.Name))
            .OfType<CatalogObject>());
}
