using MigrationOps.Model;

namespace MigrationOps.Comparison.Coexistence;

/// <summary>A column that takes the place of another one in the same table: both stand until nobody uses the old one.</summary>
/// <param name="From">The three-part name of the old column.</param>
/// <param name="To">The three-part name of the new column.</param>
/// <param name="Key">The key of the refactor log entry that declares it.</param>
public sealed record ColumnReplacement(SqlName From, SqlName To, string Key);
