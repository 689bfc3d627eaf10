using MigrationOps.Model;
using MigrationOps.TransactSql.Rehearsal.Evaluation;
using static MigrationOps.TransactSql.Rehearsal.Catalog.CatalogValue;

namespace MigrationOps.TransactSql.Rehearsal.Catalog.Views;

/// <summary>sys.tables. Source: Microsoft Learn, sys.tables.</summary>
internal static class TablesView
{
    private static readonly UndecidedValue Perhaps = new("the history of a table");

    /// <summary>The view.</summary>
    public static CatalogView View { get; } = ObjectCells.View<Table>(
        "sys.tables",
        [
            .. Cell.Unknown<CatalogObject>("lob_data_space_id", "filestream_data_space_id", "max_column_id_used", "lock_on_bulk_load"),
            ObjectCells.Of<Table>("uses_ansi_nulls", table => Flag(table.Options.AnsiNulls)),
            .. Cell.Unknown<CatalogObject>("is_replicated", "has_replication_filter", "is_merge_published", "is_sync_tran_subscribed", "has_unchecked_assembly_data", "text_in_row_limit"),
            ObjectCells.Of<Table>("large_value_types_out_of_row", table => Flag(table.Options.LargeValueTypesOutOfRow)),
            .. Cell.Unknown<CatalogObject>("is_tracked_by_cdc"),
            ObjectCells.Of<Table>("lock_escalation", table => Number(table.Options.LockEscalation switch { LockEscalation.Table => 0, LockEscalation.Disable => 1, _ => 2 })),
            ObjectCells.Of<Table>("lock_escalation_desc", table => Text(table.Options.LockEscalation.ToString().ToUpperInvariant())),
            .. Cell.Zero<CatalogObject>("is_filetable"),
            ObjectCells.Of<Table>("is_memory_optimized", table => Flag(table.MemoryOptimized is not null)),
            ObjectCells.Of<Table>("durability", table => Number(table.MemoryOptimized == MemoryDurability.SchemaOnly ? 1 : 0)),
            ObjectCells.Of<Table>("durability_desc", table => Text(table.MemoryOptimized == MemoryDurability.SchemaOnly ? "SCHEMA_ONLY" : "SCHEMA_AND_DATA")),
            new("temporal_type", row => TemporalType(row) is { } type ? Number(type) : Perhaps),
            new("temporal_type_desc", row => TemporalType(row) is { } type ? Text(type == 2 ? "SYSTEM_VERSIONED_TEMPORAL_TABLE" : "NON_TEMPORAL_TABLE") : Perhaps),
            ObjectCells.Of<Table>("history_table_id", table => table.SystemVersioning is null ? NullValue.Instance : Perhaps),
            .. Cell.Unknown<CatalogObject>("is_remote_data_archive_enabled"),
            .. Cell.Zero<CatalogObject>("is_external"),
            .. Cell.Unknown<CatalogObject>("history_retention_period", "history_retention_period_unit", "history_retention_period_unit_desc"),
            ObjectCells.Of<Table>("is_node", table => Flag(table.Graph == GraphRole.Node)),
            ObjectCells.Of<Table>("is_edge", table => Flag(table.Graph == GraphRole.Edge)),
            .. Cell.Unknown<CatalogObject>("data_retention_period", "data_retention_period_unit", "data_retention_period_unit_desc", "ledger_type", "ledger_type_desc", "ledger_view_id", "is_dropped_ledger_table"),
        ]);

    // A table without versioning of its own may be the history of another.
    private static int? TemporalType(CatalogObject row) => row.Element is Table { SystemVersioning: null } ? 0 : 2;
}
