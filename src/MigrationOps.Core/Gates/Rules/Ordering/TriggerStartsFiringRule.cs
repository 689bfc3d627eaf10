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
        let trigger = Started(change)
        where trigger is not null && context.Stands(trigger.Parent)
        select new RuleHit(trigger.Id, [trigger.Parent.ToString(), change is Added<Trigger> ? "added" : "switched on"]);

    private static Trigger? Started(Change change) => change switch
    {
        Added<Trigger> { Element.IsDisabled: false } added => added.Element,
        Changed<Trigger> { Current.IsDisabled: true, Desired.IsDisabled: false } changed => changed.Desired,
        _ => null,
    };
}
