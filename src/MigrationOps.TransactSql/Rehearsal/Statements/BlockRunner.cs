using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Rehearsal.Statements;

/// <summary>BEGIN ... END.</summary>
internal sealed class BlockRunner : StatementRunner<BeginEndBlockStatement>
{
    /// <inheritdoc/>
    protected override Flow Run(BeginEndBlockStatement statement, RunFrame frame) => frame.Run.Run(statement.StatementList.Statements, frame);
}
