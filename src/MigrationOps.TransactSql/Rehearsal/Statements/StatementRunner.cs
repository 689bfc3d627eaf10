using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Rehearsal.Statements;

/// <summary>The base of runners of one type of statement.</summary>
/// <typeparam name="T">The type.</typeparam>
internal abstract class StatementRunner<T> : IStatementRunner
    where T : TSqlStatement
{
    /// <inheritdoc/>
    public IEnumerable<Type> StatementTypes => [typeof(T)];

    /// <inheritdoc/>
    public Flow Run(TSqlStatement statement, RunFrame frame) => Run((T)statement, frame);

    /// <summary>Runs a statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="frame">Where it runs.</param>
    /// <returns>Where the run goes on.</returns>
    protected abstract Flow Run(T statement, RunFrame frame);
}
