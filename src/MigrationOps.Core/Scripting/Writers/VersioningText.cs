using MigrationOps.Model;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>The statements that switch system versioning.</summary>
internal static class VersioningText
{
    /// <summary>Switches versioning off and drops the history table where SQL Server made it.</summary>
    /// <param name="table">The table as it stands.</param>
    /// <param name="versioning">How it keeps its history.</param>
    /// <param name="then">What is done between the two; null for nothing.</param>
    /// <returns>The statements.</returns>
    public static string Off(Table table, SystemVersioning versioning, string? then = null)
    {
        var off = SqlText.Statements($"ALTER TABLE {Quote.Name(table.Name)} SET (SYSTEM_VERSIONING = OFF);", then);
        return versioning switch
        {
            { HasAutomaticHistoryTable: false } => off,
            { HistoryTable: { } history } => $"{off}\nDROP TABLE {Quote.Name(history)};",
            _ => $"""
                DECLARE @history nvarchar(max) = (
                    SELECT N'DROP TABLE ' + QUOTENAME(OBJECT_SCHEMA_NAME(t.history_table_id)) + N'.' + QUOTENAME(OBJECT_NAME(t.history_table_id)) + N';'
                    FROM sys.tables AS t
                    WHERE t.object_id = {ObjectCatalog.TableId(table.Name)}
                );
                {off}
                EXEC sys.sp_executesql @history;
                """,
        };
    }

    /// <summary>Switches versioning on. The rows of a history table that stands are checked.</summary>
    /// <param name="table">The table as it is to be.</param>
    /// <param name="versioning">How it is to keep its history.</param>
    /// <returns>The statement.</returns>
    public static string On(Table table, SystemVersioning versioning) => Set(
        table,
        versioning.HistoryTable is { } history ? $"HISTORY_TABLE = {Quote.Name(history)}, DATA_CONSISTENCY_CHECK = ON" : null,
        versioning.Retention is { } retention ? $"HISTORY_RETENTION_PERIOD = {retention}" : null);

    /// <summary>Changes how long history is kept. Without the name of the history table nothing of it is checked again: Microsoft Learn, "Manage retention of historical data in system-versioned temporal tables".</summary>
    /// <param name="table">The table as it is to be.</param>
    /// <param name="versioning">How it is to keep its history.</param>
    /// <returns>The statement.</returns>
    public static string Retain(Table table, SystemVersioning versioning) => Set(table, $"HISTORY_RETENTION_PERIOD = {versioning.Retention ?? HistoryRetention.Infinite.Unit}");

    private static string Set(Table table, params IEnumerable<string?> settings)
    {
        var list = string.Join(", ", settings.Where(setting => setting is not null));
        return $"ALTER TABLE {Quote.Name(table.Name)} SET (SYSTEM_VERSIONING = ON{(list.Length == 0 ? string.Empty : $" ({list})")});";
    }
}
