using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal;

/// <summary>Something that a run assumed, because it depends on rows or on the server.</summary>
/// <param name="Text">What was assumed.</param>
/// <param name="Location">Where.</param>
public sealed record ScriptRemark(string Text, SourceLocation Location);
