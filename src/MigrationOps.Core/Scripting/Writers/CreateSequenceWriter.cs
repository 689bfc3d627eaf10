using MigrationOps.Operations;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes CREATE SEQUENCE.</summary>
internal sealed class CreateSequenceWriter : OperationWriter<CreateSequence>
{
    /// <inheritdoc/>
    protected override StepText Write(CreateSequence operation, WriterContext context) => new()
    {
        Sql = SqlText.Statement(
            $"CREATE SEQUENCE {Quote.Name(operation.Sequence.Name)}",
            [$"AS {operation.Sequence.Type}", $"START WITH {Literal.Number(operation.Sequence.Start)}", .. SequencePhrase.Created(operation.Sequence)]),
        Guard = SequenceCatalog.Of(operation.Sequence).Created(),
    };
}
