using MigrationOps.Operations;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes the INSERT of keys that the register does not have yet.</summary>
internal sealed class RegisterRefactoringWriter : OperationWriter<RegisterRefactoring>
{
    /// <inheritdoc/>
    protected override StepText Write(RegisterRefactoring operation, WriterContext context) => RegisterText.Of($"""
        INSERT INTO {RegisterText.Table} ({RegisterText.Key})
        SELECT k.{RegisterText.Key}
        FROM (VALUES {string.Join(", ", operation.Keys.Select(key => $"({RegisterText.Value(key)})"))}) AS k ({RegisterText.Key})
        WHERE NOT EXISTS (SELECT * FROM {RegisterText.Table} AS r WHERE r.{RegisterText.Key} = k.{RegisterText.Key});
        """);
}
