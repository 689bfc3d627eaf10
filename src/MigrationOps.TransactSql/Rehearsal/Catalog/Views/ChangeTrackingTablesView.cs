using MigrationOps.Model;
using static MigrationOps.TransactSql.Rehearsal.Catalog.CatalogValue;

namespace MigrationOps.TransactSql.Rehearsal.Catalog.Views;

/// <summary>sys.change_tracking_tables. Source: Microsoft Learn, sys.change_tracking_tables.</summary>
internal static class ChangeTrackingTablesView
{
    /// <summary>The view.</summary>
    public static CatalogView View { get; } = new CatalogView<CatalogObject>(
        "sys.change_tracking_tables",
        [
            new("object_id", row => Number(row.Id)),
            new("is_track_columns_updated_on", row => Flag(((Table)row.Element).Options.TrackColumnsUpdated)),
            .. Cell.Unknown<CatalogObject>("min_valid_version", "begin_version", "cleanup_version"),
        ],
        ["object_id"],
        static (key, catalog) => catalog.Objects.Where(key).Where(row => row.Element is Table { Options.ChangeTracking: true }));
}
