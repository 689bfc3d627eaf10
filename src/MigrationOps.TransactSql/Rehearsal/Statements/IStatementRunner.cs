using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Rehearsal.Statements;

/// <summary>Runs statements of some types.</summary>
internal interface IStatementRunner
{
    /// <summary>The types of statement.</summary>
    IEnumerable<Type> StatementTypes { get; }

    /// <summary>Runs a statement.</summary>
    /// <param name="statement">A statement of one of the types.</param>
    /// <param name="frame">Where it runs.</param>
    /// <returns>Where the run goes on.</returns>
    Flow Run(TSqlStatement statement, RunFrame frame);
}
