namespace MigrationOps.TransactSql.Rehearsal.Evaluation.Queries;

/// <summary>A row of FROM: one row of each source.</summary>
/// <param name="Parts">The rows in the order of the sources.</param>
/// <param name="IsCertain">Whether it is surely there.</param>
internal sealed record JoinedRow(IReadOnlyList<Row> Parts, bool IsCertain);
