using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.TransactSql.Rehearsal.Evaluation;

namespace MigrationOps.TransactSql.Rehearsal.Statements;

/// <summary>
/// RAISERROR. Outside of TRY it does not end the batch, whatever XACT_ABORT says: the batch goes on and the script stops behind it.
/// Source: Microsoft Learn, RAISERROR and SET XACT_ABORT.
/// </summary>
internal sealed class RaiseErrorRunner : StatementRunner<RaiseErrorStatement>
{
    private const int LowestError = 11;
    private const int Unnumbered = 50000;

    /// <inheritdoc/>
    protected override Flow Run(RaiseErrorStatement statement, RunFrame frame)
    {
        var severity = ScriptEvaluator.Evaluate(statement.SecondParameter, frame) is NumberValue known ? (int)known.Value : LowestError;
        if (severity < LowestError)
        {
            return Flow.Next;
        }

        var (number, message) = ScriptEvaluator.Evaluate(statement.FirstParameter, frame) switch
        {
            TextValue text => (Unnumbered, text.Text),
            NumberValue id => ((int)id.Value, frame.Words(statement)),
            _ => (Unnumbered, frame.Words(statement)),
        };
        var error = new ServerError(number, message, frame.At(statement), "RAISERROR") { Severity = severity, IsThrown = true };
        if (frame.Session.TryDepth > 0)
        {
            throw new ServerErrorException(error);
        }

        frame.Session.Raised ??= error;
        frame.Session.LastError = number;
        return Flow.Next;
    }
}
