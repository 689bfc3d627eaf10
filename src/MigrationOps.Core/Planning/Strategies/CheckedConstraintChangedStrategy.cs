using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Switches a foreign key or check on or off, or replaces it.</summary>
/// <typeparam name="T">The type of constraint.</typeparam>
internal sealed class CheckedConstraintChangedStrategy<T> : Strategy<Changed<T>>
    where T : Constraint
{
    protected override IEnumerable<OperationGroup> Plan(Changed<T> change, PlanningContext context)
    {
        if (Refusals.OfUnknown(change) is { } refusal)
        {
            return [refusal];
        }

        if (change.HasOnly(nameof(ForeignKey.IsDisabled)))
        {
            var state = new SetConstraintState(change.Current, change.Desired);
            return CheckedConstraints.IsDisabled(change.Desired)
                ? [new OperationGroup(Phase.Expand, state)]
                : [new OperationGroup(Phase.Contract, state, new ValidateConstraint(change.Desired) { Impact = Impact.Scan })];
        }

        return [new OperationGroup(Phase.Contract, [new DropConstraint(change.Current), .. CheckedConstraints.Add(change.Desired)])];
    }
}
