using MigrationOps.Model;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Catalog;

/// <summary>Tells periods and system versioning in sys.periods and sys.tables. Source: Microsoft Learn, sys.tables, sys.periods.</summary>
internal static class VersioningCatalog
{
    /// <summary>That a table has a period over two columns.</summary>
    /// <param name="start">The start column.</param>
    /// <param name="end">The end column.</param>
    /// <returns>The predicate.</returns>
    public static string HasPeriod(Column start, Column end) => Predicate.Exists(
        "sys.periods AS p",
        $"p.object_id = {ObjectCatalog.TableId(start.Table)}",
        $"p.start_column_id = {ObjectCatalog.ColumnId(start.Name)}",
        $"p.end_column_id = {ObjectCatalog.ColumnId(end.Name)}");

    /// <summary>That a table has two columns and no period.</summary>
    /// <param name="start">The column that can be the start.</param>
    /// <param name="end">The column that can be the end.</param>
    /// <returns>The predicate.</returns>
    public static string HasNoPeriod(Column start, Column end) => Predicate.All(
        ObjectCatalog.Bears(start.Id),
        ObjectCatalog.Bears(end.Id),
        Predicate.Not(Predicate.Exists("sys.periods AS p", $"p.object_id = {ObjectCatalog.TableId(start.Table)}")));

    /// <summary>That a table keeps its history as it is to do, or keeps none.</summary>
    /// <param name="table">The table.</param>
    /// <param name="withRetention">Whether it is asked how long: SQL Server 2016 does not know that.</param>
    /// <returns>The predicate.</returns>
    public static string Is(Table table, bool withRetention)
    {
        var versioning = table.SystemVersioning;
        return Predicate.Exists(
            "sys.tables AS t",
            [
                $"t.object_id = {ObjectCatalog.TableId(table.Name)}",
                $"t.temporal_type = {(versioning is null ? 0 : 2)}",
                .. versioning?.HistoryTable is { } history ? HasHistory(history) : [],
                .. versioning is not null && withRetention ? HasRetention(HistoryRetention.Of(versioning.Retention)!) : [],
            ]);
    }

    private static string[] HasHistory(SqlName history) =>
    [
        $"OBJECT_SCHEMA_NAME(t.history_table_id) = {Literal.Text(history.First)}",
        $"OBJECT_NAME(t.history_table_id) = {Literal.Text(history.Last)}",
    ];

    private static string[] HasRetention(HistoryRetention retention) =>
    [
        $"t.history_retention_period = {Literal.Number(retention.Length)}",
        $"t.history_retention_period_unit_desc = {Literal.Text(retention.Unit)}",
    ];
}
