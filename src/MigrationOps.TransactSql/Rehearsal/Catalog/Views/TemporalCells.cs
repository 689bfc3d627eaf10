using MigrationOps.Model;
using MigrationOps.TransactSql.Rehearsal.Evaluation;
using static MigrationOps.TransactSql.Rehearsal.Catalog.CatalogValue;

namespace MigrationOps.TransactSql.Rehearsal.Catalog.Views;

/// <summary>The columns of sys.tables that tell of system versioning. Source: Microsoft Learn, sys.tables.</summary>
internal static class TemporalCells
{
    private static readonly UndecidedValue Perhaps = new("the retention of history");

    /// <summary>The columns.</summary>
    public static IReadOnlyList<Cell<CatalogTable>> All { get; } =
    [
        new("temporal_type", row => Number(row.KeepsHistory ? 1 : row.HistoryId is null ? 0 : 2)),
        new("temporal_type_desc", row => Text(row.KeepsHistory ? "HISTORY_TABLE" : row.HistoryId is null ? "NON_TEMPORAL_TABLE" : "SYSTEM_VERSIONED_TEMPORAL_TABLE")),
        new("history_table_id", row => row.HistoryId is { } id ? Number(id) : NullValue.Instance),
        new("history_retention_period", row => OfRetention(row, retention => Number(retention.Length))),
        new("history_retention_period_unit", row => OfRetention(row, retention => Number(retention.Unit switch { "DAY" => 3, "WEEK" => 4, "MONTH" => 5, "YEAR" => 6, _ => -1 }))),
        new("history_retention_period_unit_desc", row => OfRetention(row, retention => Text(retention.Unit))),
    ];

    private static SqlValue OfRetention(CatalogTable row, Func<HistoryRetention, SqlValue> part) => row.Table.SystemVersioning is not { } versioning
        ? NullValue.Instance
        : HistoryRetention.Of(versioning.Retention) is { } retention ? part(retention) : Perhaps;
}
