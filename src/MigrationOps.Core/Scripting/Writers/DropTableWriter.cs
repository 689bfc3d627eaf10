using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes DROP TABLE; the history of a temporal table is detached and, where SQL Server made it, dropped too.</summary>
internal sealed class DropTableWriter : OperationWriter<DropTable>
{
    /// <inheritdoc/>
    protected override StepText Write(DropTable operation, WriterContext context)
    {
        var table = operation.Table;
        var name = Quote.Name(table.Name);
        return new StepText
        {
            Sql = table.SystemVersioning is { } versioning ? Temporal(table, versioning) : $"DROP TABLE {name};",
            Guard = TableCatalog.Of(table).Dropped(),
            Segment = table.MemoryOptimized is null ? SegmentKind.Shared : SegmentKind.Outside,
        };
    }

    private static string Temporal(Table table, SystemVersioning versioning)
    {
        var off = $"ALTER TABLE {Quote.Name(table.Name)} SET (SYSTEM_VERSIONING = OFF);\nDROP TABLE {Quote.Name(table.Name)};";
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
}
