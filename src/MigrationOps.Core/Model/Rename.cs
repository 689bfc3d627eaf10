namespace MigrationOps.Model;

/// <summary>A rename, or a move to another schema, that the authors of the desired database declared in a refactor log.</summary>
/// <param name="Key">The key of the log entry.</param>
/// <param name="Kind">The kind of what is renamed.</param>
/// <param name="From">The old full name; a constraint or index stands inside its table.</param>
/// <param name="To">The new full name.</param>
public sealed record Rename(string Key, ElementKind Kind, SqlName From, SqlName To);
