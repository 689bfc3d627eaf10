using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Revokes a grant late and a denial early.</summary>
internal sealed class PermissionDroppedStrategy : Strategy<Dropped<Permission>>
{
    protected override IEnumerable<OperationGroup> Plan(Dropped<Permission> change, PlanningContext context) =>
        [new OperationGroup(change.Element.IsDenied ? Phase.Expand : Phase.Contract, new RevokePermission(change.Element) { Impact = Impact.None })];
}
