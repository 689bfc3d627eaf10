using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.TransactSql.Rehearsal.Refusals;

namespace MigrationOps.TransactSql.Rehearsal.Statements;

/// <summary>Statements that change neither schema nor rows, nor what follows.</summary>
internal sealed class IdleRunner : IStatementRunner
{
    /// <inheritdoc/>
    public IEnumerable<Type> StatementTypes =>
    [
        typeof(PrintStatement),
        typeof(WaitForStatement),
        typeof(CheckpointStatement),
        typeof(DbccStatement),
        typeof(SetCommandStatement),
        typeof(SetTransactionIsolationLevelStatement),
        typeof(SetRowCountStatement),
        typeof(SetTextSizeStatement),
        typeof(SetIdentityInsertStatement),
        typeof(SetStatisticsStatement),
        typeof(SetErrorLevelStatement),
        typeof(DeclareCursorStatement),
        typeof(OpenCursorStatement),
        typeof(CloseCursorStatement),
        typeof(DeallocateCursorStatement),
        typeof(UpdateStatisticsStatement),
        typeof(BackupDatabaseStatement),
        typeof(BackupTransactionLogStatement),
    ];

    /// <inheritdoc/>
    public Flow Run(TSqlStatement statement, RunFrame frame)
    {
        TransactionRules.Check(statement, frame);
        frame.Session.OptionsSet.UnionWith(statement switch
        {
            SetRowCountStatement => ["RowCount"],
            SetTransactionIsolationLevelStatement => ["IsolationLevel"],
            SetCommandStatement set => set.Commands.OfType<GeneralSetCommand>().Select(command => command.CommandType.ToString()),
            _ => [],
        });
        return Flow.Next;
    }
}
