using MigrationOps.Operations;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes ALTER SEQUENCE without RESTART, so that the current value stays.</summary>
internal sealed class AlterSequenceWriter : OperationWriter<AlterSequence>
{
    /// <inheritdoc/>
    protected override StepText Write(AlterSequence operation, WriterContext context) => new()
    {
        Sql = SqlText.Statement($"ALTER SEQUENCE {Quote.Name(operation.Desired.Name)}", SequencePhrase.Altered(operation.Desired)),
        Guard = Guard.Between(SequenceCatalog.Of(operation.Current).Exists, SequenceCatalog.Has(operation.Desired)),
    };
}
