using MigrationOps.Comparison;
using MigrationOps.Findings;

namespace MigrationOps.Gates.Rules.Hygiene;

/// <summary>Both names of a declared rename stand in the current database, so that nobody can tell whether it was made.</summary>
public sealed class RefactorLogContradictsDatabaseRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.RefactorLogContradictsDatabase, Severity.Warning, "Refactor log contradicts the database");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from step in context.Changes.RefactorSteps
        where step.Outcome is RefactorOutcome.Occupied && context.RivalOf(step) is null
        let values = new[] { step.Entry.To.ToString(), step.Entry.Key }
        select context.Desired.Model.Find(step.From) is null
            ? new RuleHit(step.From, [.. values]) { Location = step.Entry.Location }
            : new RuleHit(step.From, [.. values]) { Location = step.Entry.Location, Variant = "Both", Severity = Severity.Information };
}
