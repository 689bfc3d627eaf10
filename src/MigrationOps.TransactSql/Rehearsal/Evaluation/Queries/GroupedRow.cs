namespace MigrationOps.TransactSql.Rehearsal.Evaluation.Queries;

/// <summary>What one row of a result is made of: a row of FROM, or a group of them.</summary>
/// <param name="Context">What the expressions of the list may ask.</param>
/// <param name="IsCertain">Whether it is surely there.</param>
internal sealed record GroupedRow(EvaluationContext Context, bool IsCertain);
