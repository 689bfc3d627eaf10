using MigrationOps.Operations;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes CREATE SYNONYM.</summary>
internal sealed class CreateSynonymWriter : OperationWriter<CreateSynonym>
{
    /// <inheritdoc/>
    protected override StepText Write(CreateSynonym operation, WriterContext context) => new()
    {
        Sql = $"CREATE SYNONYM {Quote.Name(operation.Synonym.Name)} FOR {Quote.Name(operation.Synonym.Target)};",
        Guard = SequenceCatalog.Of(operation.Synonym).Created(),
    };
}
