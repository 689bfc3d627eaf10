namespace MigrationOps.Scenarios.Tests.Rehearsal.ScriptMutations;

/// <summary>What the proof made of a mutant.</summary>
/// <param name="Mutant">The mutant.</param>
/// <param name="Place">Scenario, script and batch.</param>
/// <param name="IsKilled">Whether the proof failed.</param>
internal sealed record MutantVerdict(ScriptMutant Mutant, string Place, bool IsKilled)
{
    /// <summary>Whether it stands in a batch that makes no step: one that keeps the books, or asks the server.</summary>
    public bool IsBesideSteps { get; init; }
}
