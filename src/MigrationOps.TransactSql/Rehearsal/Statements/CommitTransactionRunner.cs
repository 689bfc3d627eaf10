using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Rehearsal.Statements;

/// <summary>COMMIT TRANSACTION.</summary>
internal sealed class CommitTransactionRunner : StatementRunner<CommitTransactionStatement>
{
    /// <inheritdoc/>
    protected override Flow Run(CommitTransactionStatement statement, RunFrame frame)
    {
        var transactions = frame.Session.Transactions;
        if (transactions.Count == 0)
        {
            throw frame.Refusal(3902, SourceMessages.Texts.Format("CommitWithoutBegin"), statement);
        }

        if (transactions.IsDoomed)
        {
            throw frame.Refusal(3930, SourceMessages.Texts.Format("CommitOfDoomed"), statement);
        }

        transactions.Commit();
        return Flow.Next;
    }
}
