using MigrationOps.Model;

namespace MigrationOps.Comparison.Elements;

internal sealed class RoleMembershipComparer : ElementComparer<RoleMembership>
{
    // The id of a membership is all that there is to it.
    protected override void Compare(RoleMembership current, RoleMembership desired, DifferenceList differences)
    {
    }
}
