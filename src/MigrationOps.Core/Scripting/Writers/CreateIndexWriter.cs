using MigrationOps.Operations;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes CREATE INDEX; on a table that lives in memory ALTER TABLE ... ADD INDEX.</summary>
internal sealed class CreateIndexWriter : OperationWriter<CreateIndex>
{
    /// <inheritdoc/>
    protected override StepText Write(CreateIndex operation, WriterContext context)
    {
        var inMemory = context.IsMemoryOptimized(operation.Index.Owner);
        return new StepText
        {
            Sql = inMemory
                ? SqlText.Statement($"ALTER TABLE {Quote.Name(operation.Index.Owner)}", $"ADD {IndexPhrase.Inline(operation.Index)}")
                : IndexPhrase.Create(operation.Index, operation.Online),
            Guard = IndexCatalog.Of(operation.Index).Created(),
            Segment = inMemory || operation.Online ? SegmentKind.Outside : SegmentKind.Alone,
        };
    }
}
