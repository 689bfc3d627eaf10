using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Rehearsal.Statements;

/// <summary>BEGIN TRANSACTION.</summary>
internal sealed class BeginTransactionRunner : StatementRunner<BeginTransactionStatement>
{
    /// <inheritdoc/>
    protected override Flow Run(BeginTransactionStatement statement, RunFrame frame)
    {
        frame.Session.Transactions.Begin(TransactionNames.Of(statement, frame), frame.Session.Snapshot());
        return Flow.Next;
    }
}
