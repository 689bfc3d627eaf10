namespace MigrationOps.Rehearsing;

/// <summary>One run of a script.</summary>
/// <param name="Script">The name of its file, such as <c>expand.deploy.sql</c>.</param>
/// <param name="Run">Which run.</param>
/// <param name="Statements">How many statements were executed.</param>
/// <param name="Changes">How many of them changed the database.</param>
/// <param name="Succeeded">Whether it ended where it must.</param>
public sealed record RehearsedScript(string Script, RehearsalRun Run, int Statements, int Changes, bool Succeeded);
