using MigrationOps.Changes;
using MigrationOps.Findings;

namespace MigrationOps.Gates.Rules.Ordering;

/// <summary>A table gets a trigger for a kind of write, and a module makes such a write with OUTPUT and without INTO: it fails with error 334.</summary>
public sealed class TriggerRefusesOutputRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.TriggerRefusesOutput, Severity.Error, "Trigger refuses OUTPUT without INTO");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from change in context.MadeChanges<Change>()
        let trigger = StartedTriggers.Of(change)
        where trigger is not null && context.Stands(trigger.Parent)
        let events = context.FactsOf(trigger).Options
        from module in context.UnchangedUsers(trigger.Parent)
        where context.FactsOf(module).OutputsWithoutInto.Any(use => context.Names().Equals(use.Target, trigger.Parent) && events.Contains(use.Event))
        select new RuleHit(module.Id, [trigger.Parent.ToString(), trigger.Name.ToString()]);
}
