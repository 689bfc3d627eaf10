using MigrationOps.Operations;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes the DELETE of keys from the register.</summary>
internal sealed class UnregisterRefactoringWriter : OperationWriter<UnregisterRefactoring>
{
    /// <inheritdoc/>
    protected override StepText Write(UnregisterRefactoring operation, WriterContext context) => RegisterText.Of($"""
        DELETE FROM {RegisterText.Table}
        WHERE {RegisterText.Key} IN ({string.Join(", ", operation.Keys.Select(RegisterText.Value))});
        """);
}
