using MigrationOps.Comparison;
using MigrationOps.Findings;

namespace MigrationOps.Gates.Rules.Hygiene;

/// <summary>A declared rename finds neither its old nor its new name in the current database.</summary>
public sealed class RefactorLogEntryDoesNotApplyRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.RefactorLogEntryDoesNotApply, Severity.Information, "Refactor log entry does not apply");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from step in context.Changes.RefactorSteps
        where step.Outcome is RefactorOutcome.NotFound && context.IsAdded(step.To)
            && context.RivalOf(step) is null && context.NeededBefore(step) is null
        select new RuleHit(step.To, [step.Entry.From.ToString(), step.Entry.Key]);
}
