using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Gives a trigger its new text and state. ALTER TRIGGER forgets its order (Microsoft Learn, CREATE TRIGGER), so that is set again.</summary>
internal sealed class TriggerChangedStrategy : Strategy<Changed<Trigger>>
{
    protected override IEnumerable<OperationGroup> Plan(Changed<Trigger> change, PlanningContext context)
    {
        var (current, desired) = (change.Current, change.Desired);
        if (Refusals.OfUnknown(change) is { } refusal)
        {
            return [refusal];
        }

        if (change.Has(nameof(Trigger.Parent)))
        {
            return [new OperationGroup(Phase.Contract, [ModuleOperations.Drop(current), ModuleOperations.Create(desired), .. ModuleOperations.StateOf(desired)])];
        }

        if (change.HasOnly(nameof(Trigger.IsDisabled), nameof(Trigger.Orders)))
        {
            return [new OperationGroup(Phase.Expand, new SetTriggerState(current, desired))];
        }

        var altered = desired with { IsDisabled = current.IsDisabled, Orders = [] };
        return altered == desired
            ? [new OperationGroup(Phase.Expand, ModuleOperations.Alter(current, altered))]
            : [new OperationGroup(Phase.Expand, ModuleOperations.Alter(current, altered), new SetTriggerState(altered, desired))];
    }
}
