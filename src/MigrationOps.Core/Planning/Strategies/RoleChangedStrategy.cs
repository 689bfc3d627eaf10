using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Gives a role another owner.</summary>
internal sealed class RoleChangedStrategy : Strategy<Changed<Role>>
{
    protected override IEnumerable<OperationGroup> Plan(Changed<Role> change, PlanningContext context) =>
        [Refusals.OfUnknown(change) ?? new OperationGroup(Phase.Expand, new ChangeOwner(change.Subject, change.Current.Owner, change.Desired.Owner) { Impact = Impact.None })];
}
