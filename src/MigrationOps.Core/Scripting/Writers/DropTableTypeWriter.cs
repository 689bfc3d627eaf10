using MigrationOps.Operations;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes DROP TYPE.</summary>
internal sealed class DropTableTypeWriter : OperationWriter<DropTableType>
{
    /// <inheritdoc/>
    protected override StepText Write(DropTableType operation, WriterContext context)
    {
        var replacement = context.OtherVersion(operation.Type);
        return new StepText
        {
            Sql = $"DROP TYPE {Quote.Name(operation.Type.Name)};",
            Guard = TableTypeCatalog.Of(operation.Type, context).Dropped(replacement is null ? null : TableTypeCatalog.Of(replacement, context)),
            Segment = operation.Type.IsMemoryOptimized ? SegmentKind.Outside : SegmentKind.Shared,
        };
    }
}
