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
        var drop = $"DROP TABLE {Quote.Name(table.Name)};";
        return new StepText
        {
            Sql = table.SystemVersioning is { } versioning ? VersioningText.Off(table, versioning, drop) : drop,
            Guard = TableCatalog.Of(table).Dropped(),
            Segment = table.MemoryOptimized is null ? SegmentKind.Shared : SegmentKind.Outside,
        };
    }
}
