using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>The base of appliers.</summary>
/// <typeparam name="T">The type of statement.</typeparam>
/// <param name="rank">When statements of the type are applied in a source whose order means nothing.</param>
internal abstract class StatementApplier<T>(StatementRank rank) : IStatementApplier
    where T : TSqlStatement
{
    /// <inheritdoc/>
    public virtual Type StatementType => typeof(T);

    /// <inheritdoc/>
    public StatementRank RankOf(TSqlStatement statement) => RankOf((T)statement);

    /// <inheritdoc/>
    public void Apply(TSqlStatement statement, ApplyContext context) => Apply((T)statement, context);

    /// <summary>When a statement is applied in a source whose order means nothing.</summary>
    /// <param name="statement">The statement.</param>
    /// <returns>Its rank.</returns>
    protected virtual StatementRank RankOf(T statement) => rank;

    /// <summary>Applies a statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="context">The model and what the statement stands in.</param>
    protected abstract void Apply(T statement, ApplyContext context);
}
