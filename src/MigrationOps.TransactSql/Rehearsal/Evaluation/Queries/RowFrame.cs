namespace MigrationOps.TransactSql.Rehearsal.Evaluation.Queries;

/// <summary>The rows that the columns of a query are read from, one of each source.</summary>
/// <param name="Sources">The sources.</param>
/// <param name="Rows">Their rows.</param>
/// <param name="Outer">The rows of the query around; null for the outermost.</param>
internal sealed record RowFrame(IReadOnlyList<RowSource> Sources, IReadOnlyList<Row> Rows, RowFrame? Outer);
