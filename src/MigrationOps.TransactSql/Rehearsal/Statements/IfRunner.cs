using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.TransactSql.Rehearsal.Evaluation;

namespace MigrationOps.TransactSql.Rehearsal.Statements;

/// <summary>IF ... ELSE.</summary>
internal sealed class IfRunner : StatementRunner<IfStatement>
{
    /// <inheritdoc/>
    protected override Flow Run(IfStatement statement, RunFrame frame)
    {
        if (frame.Session.Disturbance.FindsNeither && statement.ElseStatement is { } other)
        {
            frame.Session.IsDisturbed = true;
            return frame.Run.Run(other, frame);
        }

        return Evaluate(statement, frame);
    }

    private static Flow Evaluate(IfStatement statement, RunFrame frame) => ScriptEvaluator.Evaluate(statement.Predicate, frame) switch
    {
        Truth.True => frame.Run.Run(statement.ThenStatement, frame),
        Truth.Undecided => RunUndecided(statement, frame),
        _ => Else(statement, frame),
    };

    private static Flow Else(IfStatement statement, RunFrame frame) =>
        statement.ElseStatement is { } otherwise ? frame.Run.Run(otherwise, frame) : Flow.Next;

    // A branch that stops the script is taken not to be needed. Others may run or not, as long as the schema is the same.
    private static Flow RunUndecided(IfStatement statement, RunFrame frame)
    {
        if (Stopping.Stops(statement.ThenStatement))
        {
            frame.Assume("AssumedFalse", statement.Predicate);
            return Else(statement, frame);
        }

        if (statement.ElseStatement is { } otherwise && Stopping.Stops(otherwise))
        {
            frame.Assume("AssumedTrue", statement.Predicate);
            return frame.Run.Run(statement.ThenStatement, frame);
        }

        UndecidedBranch.Run(statement.ThenStatement, statement.Predicate, frame);
        if (statement.ElseStatement is { } second)
        {
            UndecidedBranch.Run(second, statement.Predicate, frame);
        }

        return Flow.Next;
    }
}
