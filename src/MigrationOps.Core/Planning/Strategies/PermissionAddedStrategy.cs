using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Grants early and denies late.</summary>
internal sealed class PermissionAddedStrategy : Strategy<Added<Permission>>
{
    protected override IEnumerable<OperationGroup> Plan(Added<Permission> change, PlanningContext context) =>
        [Refusals.OfUnknown(change.Element) ?? new OperationGroup(
            change.Element.IsDenied ? Phase.Contract : Phase.Expand,
            new GrantPermission(change.Element) { Impact = Impact.None })];
}
