namespace MigrationOps.Scenarios.Tests.Rehearsal.ScriptMutations;

/// <summary>A kind of mutant that the proof does not notice, and why that harms nobody.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="Pattern">What it was done to.</param>
/// <param name="Reason">Why it is harmless.</param>
internal sealed record Survivor(MutationKind Kind, string Pattern, string Reason)
{
    public bool Covers(ScriptMutant mutant) => mutant.Kind == Kind && mutant.Pattern == Pattern;
}
