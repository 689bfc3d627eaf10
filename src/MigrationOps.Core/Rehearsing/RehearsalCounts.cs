namespace MigrationOps.Rehearsing;

/// <summary>How much a rehearsal ran.</summary>
/// <param name="Steps">The steps of the plan that were made.</param>
/// <param name="Statements">The statements that were executed in all runs together; control of flow and settings are not counted.</param>
/// <param name="Faults">The steps, in deploy and rollback scripts, before which the session was broken and the script run again.</param>
public sealed record RehearsalCounts(int Steps, int Statements, int Faults);
