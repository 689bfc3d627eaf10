using MigrationOps.Operations;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes DROP SEQUENCE.</summary>
internal sealed class DropSequenceWriter : OperationWriter<DropSequence>
{
    /// <inheritdoc/>
    protected override StepText Write(DropSequence operation, WriterContext context)
    {
        var replacement = context.OtherVersion(operation.Sequence);
        return new StepText
        {
            Sql = $"DROP SEQUENCE {Quote.Name(operation.Sequence.Name)};",
            Guard = SequenceCatalog.Of(operation.Sequence).Dropped(replacement is null ? null : SequenceCatalog.Of(replacement)),
        };
    }
}
