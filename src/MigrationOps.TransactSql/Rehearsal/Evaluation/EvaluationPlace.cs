using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Findings;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation;

/// <summary>A place in a script where something is evaluated: what may be asked there, and where an error is raised.</summary>
/// <param name="Context">What may be asked.</param>
/// <param name="Fragment">The place.</param>
internal readonly record struct EvaluationPlace(EvaluationContext Context, TSqlFragment Fragment)
{
    /// <summary>The error at something that is not known here.</summary>
    /// <returns>The exception to throw.</returns>
    public MigrationOpsException NotUnderstood() => Context.Scope.NotUnderstood(Fragment);

    /// <summary>The error that SQL Server would raise.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="key">The key of its text.</param>
    /// <param name="values">What is put into the text.</param>
    /// <returns>The exception to throw.</returns>
    public ServerErrorException Refusal(int number, string key, params object[] values) =>
        Context.Scope.Refusal(number, SourceMessages.Texts.Format(key, values), Fragment);
}
