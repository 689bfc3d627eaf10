using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Rehearsal.Statements;

/// <summary>SAVE TRANSACTION.</summary>
internal sealed class SaveTransactionRunner : StatementRunner<SaveTransactionStatement>
{
    /// <inheritdoc/>
    protected override Flow Run(SaveTransactionStatement statement, RunFrame frame)
    {
        if (frame.Session.Transactions.Count == 0)
        {
            throw frame.Refusal(628, SourceMessages.Texts.Format("SaveWithoutBegin"), statement);
        }

        frame.Session.Transactions.Save(TransactionNames.Of(statement, frame) ?? throw frame.NotUnderstood(statement), frame.Session.Snapshot());
        return Flow.Next;
    }
}
