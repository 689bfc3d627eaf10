using MigrationOps.Operations.Sync;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes the count of rows whose two shapes differ, before anybody reads the new one.</summary>
internal sealed class VerifyBackfillWriter : OperationWriter<VerifyBackfill>
{
    /// <inheritdoc/>
    protected override StepText Write(VerifyBackfill operation, WriterContext context) => MismatchText.Step(operation.Sync, "verified", context);
}
