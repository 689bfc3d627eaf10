using MigrationOps.Operations.Sync;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes the count of rows whose two shapes differ, before the old one goes.</summary>
internal sealed class CloseBackfillWriter : OperationWriter<CloseBackfill>
{
    /// <inheritdoc/>
    protected override StepText Write(CloseBackfill operation, WriterContext context) => MismatchText.Step(operation.Sync, "closed", context);
}
