namespace MigrationOps.Scenarios.Tests.Rehearsal.ScriptMutations;

/// <summary>A batch with one thing changed.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="Pattern">What it was done to, without the names of one plan.</param>
/// <param name="Text">The text of the batch then.</param>
/// <param name="IsEquivalent">Whether the batch does the same by rule: only a PRINT, or the order of neighbours that are independent, was touched.</param>
internal sealed record ScriptMutant(MutationKind Kind, string Pattern, string Text, bool IsEquivalent);
