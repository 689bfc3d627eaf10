using MigrationOps.Comparison;
using MigrationOps.Findings;

namespace MigrationOps.Gates.Rules.Hygiene;

/// <summary>Something new takes the old name of what was renamed: a database that has not seen the rename could take one for the other.</summary>
public sealed class OldNameIsUsedAgainRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.OldNameIsUsedAgain, Severity.Information, "Old name of a rename is used again");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from step in context.Changes.RefactorSteps
        where step.Outcome is RefactorOutcome.Applied or RefactorOutcome.Replaced or RefactorOutcome.Recreated or RefactorOutcome.AppliedBefore
        where context.Desired.Model.Find(step.From) is not null && context.Changes.RenamedCurrent.Model.Find(step.From) is null
        where !context.Names().Equals(step.From, step.End)
        select new RuleHit(step.From, [step.End.ToString(), step.Entry.Key]);
}
