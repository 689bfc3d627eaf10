namespace MigrationOps.Rehearsing;

/// <summary>Something that a rehearsal assumed, because rows or the server decide about it.</summary>
/// <param name="Script">The name of the script.</param>
/// <param name="Step">The id of the step; null where it is none.</param>
/// <param name="Line">The line of the script, from 1.</param>
/// <param name="Text">What was assumed.</param>
public sealed record RehearsalRemark(string Script, string? Step, int Line, string Text);
