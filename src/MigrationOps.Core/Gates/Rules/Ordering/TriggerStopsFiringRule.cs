using MigrationOps.Changes;
using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.Ordering;

/// <summary>What a dropped or disabled trigger did on each write is not done any more.</summary>
public sealed class TriggerStopsFiringRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.TriggerStopsFiring, Severity.Warning, "Trigger stops firing");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from change in context.MadeChanges<Change>()
        let trigger = Stopped(change)
        where trigger is not null && IsParentStanding(context, trigger)
        select new RuleHit(trigger.Id, [trigger.Parent.ToString(), change is Dropped<Trigger> ? "dropped" : "disabled"]);

    private static Trigger? Stopped(Change change) => change switch
    {
        Dropped<Trigger> dropped => dropped.Element,
        Changed<Trigger> { Current.IsDisabled: false, Desired.IsDisabled: true } changed => changed.Desired,
        _ => null,
    };

    private static bool IsParentStanding(GateContext context, Trigger trigger) =>
        context.Desired.Model.FindTable(trigger.Parent) is not null
        || context.Desired.Model.Find(new ElementId(ElementKind.View, trigger.Parent)) is not null;
}
