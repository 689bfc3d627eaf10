using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.TransactSql.Rehearsal.Evaluation;

namespace MigrationOps.TransactSql.Rehearsal.Statements;

/// <summary>THROW, with its own error or again with that of the CATCH block.</summary>
internal sealed class ThrowRunner : StatementRunner<ThrowStatement>
{
    /// <inheritdoc/>
    protected override Flow Run(ThrowStatement statement, RunFrame frame)
    {
        if (statement.ErrorNumber is null)
        {
            throw frame.Caught.TryPeek(out var caught) ? new ServerErrorException(caught) : frame.NotUnderstood(statement);
        }

        var number = ScriptEvaluator.Evaluate(statement.ErrorNumber, frame) is NumberValue known ? (int)known.Value : 50000;
        var message = ScriptEvaluator.Evaluate(statement.Message, frame) is TextValue text ? text.Text : frame.Words(statement.Message);
        var state = ScriptEvaluator.Evaluate(statement.State, frame) is NumberValue value ? (int)value.Value : 1;
        throw new ServerErrorException(new ServerError(number, message, frame.At(statement), "THROW") { State = state, IsThrown = true });
    }
}
