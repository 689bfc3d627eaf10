namespace MigrationOps.Model;

/// <summary>An INSERT that names no columns.</summary>
/// <param name="Target">The two-part name of the table.</param>
/// <param name="Source">The table or view whose columns a <c>SELECT *</c> takes; null where the values are listed.</param>
public sealed record InsertUse(SqlName Target, SqlName? Source);
