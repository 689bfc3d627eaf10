using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Rehearsal.Refusals;

/// <summary>The base of checks of one type of statement.</summary>
/// <typeparam name="T">The type.</typeparam>
internal abstract class StatementCheck<T> : IStatementCheck
    where T : TSqlStatement
{
    /// <inheritdoc/>
    public IEnumerable<Type> StatementTypes => [typeof(T)];

    /// <inheritdoc/>
    public void Check(TSqlStatement statement, RunFrame frame) => Check((T)statement, frame);

    /// <summary>Checks a statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="frame">Where it runs.</param>
    protected abstract void Check(T statement, RunFrame frame);
}
