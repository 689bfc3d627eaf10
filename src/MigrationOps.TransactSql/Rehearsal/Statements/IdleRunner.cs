using Microsoft.SqlServer.TransactSql.ScriptDom;

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
    ];

    /// <inheritdoc/>
    public Flow Run(TSqlStatement statement, RunFrame frame) => Flow.Next;
}
