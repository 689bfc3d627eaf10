using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Rehearsal.Statements;

/// <summary>ROLLBACK TRANSACTION, whole or to a savepoint.</summary>
internal sealed class RollbackTransactionRunner : StatementRunner<RollbackTransactionStatement>
{
    /// <inheritdoc/>
    protected override Flow Run(RollbackTransactionStatement statement, RunFrame frame)
    {
        var transactions = frame.Session.Transactions;
        if (transactions.Count == 0)
        {
            throw frame.Refusal(3903, SourceMessages.Texts.Format("RollbackWithoutBegin"), statement);
        }

        var snapshot = TransactionNames.Of(statement, frame) is { } name ? transactions.RollbackTo(name) : transactions.Rollback();
        frame.Session.Restore(snapshot ?? throw frame.Refusal(6401, SourceMessages.Texts.Format("NoSuchSavepoint"), statement));
        return Flow.Next;
    }
}
