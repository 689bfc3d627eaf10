using MigrationOps.Model;
using MigrationOps.TransactSql.Appliers;
using static MigrationOps.TransactSql.Rehearsal.Catalog.CatalogValue;

namespace MigrationOps.TransactSql.Rehearsal.Catalog.Views;

/// <summary>sys.tables. Source: Microsoft Learn, sys.tables.</summary>
internal static class TablesView
{
    /// <summary>The view.</summary>
    public static CatalogView View { get; } = new CatalogView<CatalogTable>(
        "sys.tables",
        [
            .. ObjectCells.All.Select(cell => new Cell<CatalogTable>(cell.Name, row => cell.Value(row.Object))),
            .. Cell.Unknown<CatalogTable>("lob_data_space_id", "filestream_data_space_id", "max_column_id_used", "lock_on_bulk_load"),
            new("uses_ansi_nulls", row => Flag(row.Table.Options.AnsiNulls)),
            .. Cell.Unknown<CatalogTable>("is_replicated", "has_replication_filter", "is_merge_published", "is_sync_tran_subscribed", "has_unchecked_assembly_data", "text_in_row_limit"),
            new("large_value_types_out_of_row", row => Flag(row.Table.Options.LargeValueTypesOutOfRow)),
            .. Cell.Unknown<CatalogTable>("is_tracked_by_cdc"),
            new("lock_escalation", row => Number(row.Table.Options.LockEscalation switch { LockEscalation.Table => 0, LockEscalation.Disable => 1, _ => 2 })),
            new("lock_escalation_desc", row => Text(row.Table.Options.LockEscalation.ToString().ToUpperInvariant())),
            .. Cell.Zero<CatalogTable>("is_filetable"),
            new("is_memory_optimized", row => Flag(row.Table.MemoryOptimized is not null)),
            new("durability", row => Number(row.Table.MemoryOptimized == MemoryDurability.SchemaOnly ? 1 : 0)),
            new("durability_desc", row => Text(row.Table.MemoryOptimized == MemoryDurability.SchemaOnly ? "SCHEMA_ONLY" : "SCHEMA_AND_DATA")),
            .. TemporalCells.All,
            .. Cell.Unknown<CatalogTable>("is_remote_data_archive_enabled"),
            .. Cell.Zero<CatalogTable>("is_external"),
            new("is_node", row => Flag(row.Table.Graph == GraphRole.Node)),
            new("is_edge", row => Flag(row.Table.Graph == GraphRole.Edge)),
            .. Cell.Unknown<CatalogTable>("data_retention_period", "data_retention_period_unit", "data_retention_period_unit_desc", "ledger_type", "ledger_type_desc", "ledger_view_id", "is_dropped_ledger_table"),
        ],
        ObjectCells.Keys,
        static (key, catalog) => catalog.Objects.Where(key).Where(found => found.Element is Table).Select(found => Of(found, catalog)));

    private static CatalogTable Of(CatalogObject found, CatalogContext catalog)
    {
        var table = (Table)found.Element;
        return new CatalogTable(found, table, HistoryTables.NameOf(table) is { } history ? catalog.Ids.Objects.Of(new ElementId(ElementKind.Table, history)) : null)
        {
            KeepsHistory = table.SystemVersioning is null && HistoryTables.IsKept(table.Name, catalog.Model),
        };
    }
}
