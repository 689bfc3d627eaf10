namespace MigrationOps.TransactSql.Rehearsal.Evaluation.Queries;

/// <summary>A row of a result.</summary>
/// <param name="Values">Its values.</param>
/// <param name="IsCertain">Whether it is surely there.</param>
internal sealed record ResultRow(IReadOnlyList<SqlValue> Values, bool IsCertain)
{
    /// <summary>The row in FROM that it was made of, for ORDER BY; null behind a set operation.</summary>
    public EvaluationContext? Origin { get; init; }
}
