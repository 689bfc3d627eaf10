namespace MigrationOps.TransactSql.Rehearsal.Evaluation;

/// <summary>An approximate number: float and real.</summary>
/// <param name="Value">The number.</param>
internal sealed record RealValue(double Value) : SqlValue;
