namespace MigrationOps.Scripting;

/// <summary>
/// The two states that a step knows, as T-SQL predicates over the catalog. Before: do it. After: skip it. Anything else: stop and say so.
/// </summary>
/// <param name="Before">True where the step has not run.</param>
/// <param name="After">True where the step has run.</param>
public sealed record Guard(string Before, string After);
