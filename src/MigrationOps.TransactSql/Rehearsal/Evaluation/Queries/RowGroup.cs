namespace MigrationOps.TransactSql.Rehearsal.Evaluation.Queries;

/// <summary>The rows that aggregates are made of.</summary>
/// <param name="Frames">The rows.</param>
/// <param name="IsDecided">Whether these are all, and each is surely there.</param>
internal sealed record RowGroup(IReadOnlyList<RowFrame> Frames, bool IsDecided);
