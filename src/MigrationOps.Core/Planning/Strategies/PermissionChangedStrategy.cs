using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Revokes a permission and grants it as it is to be, late where it gives less.</summary>
internal sealed class PermissionChangedStrategy : Strategy<Changed<Permission>>
{
    protected override IEnumerable<OperationGroup> Plan(Changed<Permission> change, PlanningContext context)
    {
        var givesLess = change.Desired.IsDenied || (change.Current.WithGrantOption && !change.Desired.WithGrantOption);
        return
        [
            Refusals.OfUnknown(change) ?? new OperationGroup(
                givesLess ? Phase.Contract : Phase.Expand,
                new RevokePermission(change.Current) { Impact = Impact.None },
                new GrantPermission(change.Desired) { Impact = Impact.None }),
        ];
    }
}
