namespace MigrationOps.Scripting;

/// <summary>Which database a plan was made from.</summary>
/// <param name="Source">What the source is called.</param>
/// <param name="Hash">The hash of its content, upper-case hexadecimal SHA-256.</param>
/// <param name="Objects">How many objects it has.</param>
public sealed record DatabaseSummary(string Source, string Hash, int Objects);
