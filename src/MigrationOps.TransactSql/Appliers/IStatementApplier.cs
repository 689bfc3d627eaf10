using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>Changes a model as statements of one type do.</summary>
internal interface IStatementApplier
{
    /// <summary>The type of statement.</summary>
    Type StatementType { get; }

    /// <summary>When the statement is applied in a source whose order means nothing.</summary>
    /// <param name="statement">A statement of <see cref="StatementType"/>.</param>
    /// <returns>Its rank; <see cref="StatementRank.Imperative"/> where it declares nothing.</returns>
    StatementRank RankOf(TSqlStatement statement);

    /// <summary>Applies a statement to the model of the context.</summary>
    /// <param name="statement">A statement of <see cref="StatementType"/>.</param>
    /// <param name="context">The model and what the statement stands in.</param>
    void Apply(TSqlStatement statement, ApplyContext context);
}
