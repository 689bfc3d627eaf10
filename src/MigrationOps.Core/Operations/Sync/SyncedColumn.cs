using MigrationOps.Model;

namespace MigrationOps.Operations.Sync;

/// <summary>A column of one shape of a table.</summary>
/// <param name="Column">The column.</param>
/// <param name="Value">What it holds, as an expression over the columns of the other shape.</param>
public sealed record SyncedColumn(Column Column, SqlExpression Value);
