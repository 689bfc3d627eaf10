using MigrationOps.Changes;
using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.Ordering;

/// <summary>A trigger takes the place of writes to a table or view that stands: what writers send is written only as far as the trigger writes it.</summary>
public sealed class InsteadOfTriggerReplacesWritesRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.InsteadOfTriggerReplacesWrites, Severity.Warning, "INSTEAD OF trigger takes the place of writes");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from change in context.MadeChanges<Change>()
        let trigger = Replacing(context, change)
        where trigger is not null && context.Stands(trigger.Parent)
        select new RuleHit(trigger.Id, [trigger.Parent.ToString()]);

    private static Trigger? Replacing(GateContext context, Change change)
    {
        var trigger = StartedTriggers.Of(change) ?? (change as Changed<Trigger>)?.Desired;
        var replacedBefore = change is Changed<Trigger> changed && !changed.Current.IsDisabled && IsInsteadOf(context, changed.Current);
        return trigger is { IsDisabled: false } && !replacedBefore && IsInsteadOf(context, trigger) ? trigger : null;
    }

    private static bool IsInsteadOf(GateContext context, Trigger trigger) => context.FactsOf(trigger).Options.Contains(ModuleOption.InsteadOf);
}
