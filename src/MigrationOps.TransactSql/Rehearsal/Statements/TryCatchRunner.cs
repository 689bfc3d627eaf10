using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Rehearsal.Statements;

/// <summary>TRY ... CATCH. An error dooms the transaction where XACT_ABORT is on. Source: Microsoft Learn, TRY...CATCH.</summary>
internal sealed class TryCatchRunner : StatementRunner<TryCatchStatement>
{
    /// <inheritdoc/>
    protected override Flow Run(TryCatchStatement statement, RunFrame frame)
    {
        var session = frame.Session;
        try
        {
            session.TryDepth++;
            return frame.Run.Run(statement.TryStatements.Statements, frame);
        }
        catch (ServerErrorException exception) when (!exception.Error.PassesTry)
        {
            session.LastError = exception.Error.Number;
            session.Transactions.IsDoomed |= session.AbortsTransaction && session.Transactions.Count > 0;
            frame.Caught.Push(exception.Error);
        }
        finally
        {
            session.TryDepth--;
        }

        try
        {
            return frame.Run.Run(statement.CatchStatements.Statements, frame);
        }
        finally
        {
            frame.Caught.Pop();
        }
    }
}
