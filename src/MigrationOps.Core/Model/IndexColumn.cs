namespace MigrationOps.Model;

/// <summary>A key column of an index or key constraint.</summary>
/// <param name="Name">The column.</param>
/// <param name="IsDescending">Whether the order is descending.</param>
public sealed record IndexColumn(Identifier Name, bool IsDescending = false);
