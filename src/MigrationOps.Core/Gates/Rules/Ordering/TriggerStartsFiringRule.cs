using MigrationOps.Changes;
using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.Ordering;

/// <summary>A trigger comes to a table that stands, or is switched on: every write does its work too, and fails where it fails.</summary>
public sealed class TriggerStartsFiringRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.TriggerStartsFiring, Severity.Warning, "Trigger begins to fire on writes that knew of none");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from change in context.MadeChanges<Change>()
        let trigger = StartedTriggers.Of(change)
        where trigger is not null && context.Stands(trigger.Parent) && !context.FactsOf(trigger).Options.Contains(ModuleOption.InsteadOf)
        select new RuleHit(trigger.Id, [trigger.Parent.ToString(), change is Added<Trigger> ? "added" : "switched on"]);
}
