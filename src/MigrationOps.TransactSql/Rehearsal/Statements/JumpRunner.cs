using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Rehearsal.Statements;

/// <summary>BREAK, CONTINUE and RETURN.</summary>
internal sealed class JumpRunner : IStatementRunner
{
    /// <inheritdoc/>
    public IEnumerable<Type> StatementTypes => [typeof(BreakStatement), typeof(ContinueStatement), typeof(ReturnStatement)];

    /// <inheritdoc/>
    public Flow Run(TSqlStatement statement, RunFrame frame) => statement switch
    {
        BreakStatement => Flow.Break,
        ContinueStatement => Flow.Continue,
        _ => Flow.Return,
    };
}
