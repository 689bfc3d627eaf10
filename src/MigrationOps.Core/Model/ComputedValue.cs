namespace MigrationOps.Model;

/// <summary>How a computed column gets its values.</summary>
/// <param name="Expression">The expression.</param>
/// <param name="IsPersisted">Whether the values are stored.</param>
/// <param name="IsPersistedNotNull">Whether a persisted column is declared NOT NULL.</param>
public sealed record ComputedValue(SqlExpression Expression, bool IsPersisted = false, bool IsPersistedNotNull = false);
