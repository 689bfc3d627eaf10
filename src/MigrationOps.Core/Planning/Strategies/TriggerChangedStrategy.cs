using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Gives a trigger its new text and state, in one step where both differ.</summary>
internal sealed class TriggerChangedStrategy : Strategy<Changed<Trigger>>
{
    protected override IEnumerable<OperationGroup> Plan(Changed<Trigger> change, PlanningContext context)
    {
        var (current, desired) = (change.Current, change.Desired);
        if (Refusals.OfUnknown(change) is { } refusal)
        {
            return [refusal];
        }

        if (RenamedStrategy.IsOnRenamed(change, context))
        {
            return [];
        }

        if (change.Has(nameof(Trigger.Parent)))
        {
            return [new OperationGroup(Phase.Contract, ModuleOperations.Drop(current), ModuleOperations.Create(desired))];
        }

        return change.HasOnly(nameof(Trigger.IsDisabled), nameof(Trigger.Orders))
            ? [new OperationGroup(Phase.Expand, new SetTriggerState(current, desired))]
            : [new OperationGroup(Phase.Expand, ModuleOperations.Alter(current, desired))];
    }
}
