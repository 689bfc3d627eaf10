using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Catalog.Views;

/// <summary>sys.views.</summary>
internal static class ViewsView
{
    /// <summary>The view.</summary>
    public static CatalogView View { get; } = ObjectCells.View<View>(
        "sys.views", Cell.Unknown<CatalogObject>("is_replicated", "has_replication_filter", "has_opaque_metadata", "has_unchecked_assembly_data", "with_check_option", "is_date_correlation_view"));
}
