using MigrationOps.Model;
using MigrationOps.Scripting;
using MigrationOps.TransactSql.Rehearsal;

namespace MigrationOps.TransactSql.Wrapping;

/// <summary>Runs the statements of a step on a model, in a transaction as the scripts do it, or outside of one.</summary>
/// <param name="environment">The server.</param>
internal sealed class StepTrial(ScriptEnvironment environment)
{
    /// <summary>Runs the statements of a step.</summary>
    /// <param name="text">The step.</param>
    /// <param name="model">The database before it.</param>
    /// <returns>What came of it.</returns>
    public ScriptOutcome Run(StepText text, DatabaseModel model)
    {
        var sql = text.Segment == SegmentKind.Outside
            ? $"SET XACT_ABORT ON;\n{text.Sql}"
            : $"SET XACT_ABORT ON;\nBEGIN TRANSACTION;\n{text.Sql}\nCOMMIT TRANSACTION;";
        return ScriptDriver.Run(ScriptProgram.Read("step.sql", sql), model, environment with { Settings = text.Settings });
    }
}
