using MigrationOps.Operations;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes DROP SYNONYM.</summary>
internal sealed class DropSynonymWriter : OperationWriter<DropSynonym>
{
    /// <inheritdoc/>
    protected override StepText Write(DropSynonym operation, WriterContext context)
    {
        var replacement = context.OtherVersion(operation.Synonym);
        return new StepText
        {
            Sql = $"DROP SYNONYM {Quote.Name(operation.Synonym.Name)};",
            Guard = SequenceCatalog.Of(operation.Synonym).Dropped(replacement is null ? null : SequenceCatalog.Of(replacement)),
        };
    }
}
