using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.TransactSql.Rehearsal.Evaluation;

namespace MigrationOps.TransactSql.Rehearsal.Statements;

/// <summary>WHILE. A loop that rows decide about is run once; what it leaves in variables is not known then.</summary>
internal sealed class WhileRunner : StatementRunner<WhileStatement>
{
    // Loops of scripts walk over names or batches; one that goes on longer is taken not to end.
    private const int MostTurns = 10_000;

    /// <inheritdoc/>
    protected override Flow Run(WhileStatement statement, RunFrame frame)
    {
        for (var turn = 0; turn < MostTurns; turn++)
        {
            switch (ScriptEvaluator.Evaluate(statement.Predicate, frame))
            {
                case Truth.Undecided:
                    UndecidedBranch.Run(statement.Statement, statement.Predicate, frame);
                    return Flow.Next;
                case Truth.True:
                    break;
                default:
                    return Flow.Next;
            }

            var flow = frame.Run.Run(statement.Statement, frame);
            if (flow is Flow.Break or Flow.Return)
            {
                return flow == Flow.Return ? flow : Flow.Next;
            }
        }

        throw frame.NotUnderstood(statement);
    }
}
