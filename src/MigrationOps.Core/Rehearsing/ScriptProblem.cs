using MigrationOps.Model;

namespace MigrationOps.Rehearsing;

/// <summary>A place where a script that somebody else wrote cannot become a step of a plan.</summary>
/// <param name="Kind">What is in the way.</param>
/// <param name="Statement">The first words of the statement.</param>
/// <param name="Reason">Why, in full sentences; empty where the kind says it all.</param>
/// <param name="Location">Where the statement stands.</param>
public sealed record ScriptProblem(ScriptProblemKind Kind, string Statement, string Reason, SourceLocation Location);
