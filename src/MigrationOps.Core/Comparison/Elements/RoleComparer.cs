using MigrationOps.Model;

namespace MigrationOps.Comparison.Elements;

internal sealed class RoleComparer : ElementComparer<Role>
{
    protected override void Compare(Role current, Role desired, DifferenceList differences) =>
        differences.Name(nameof(Role.Owner), current.Owner, desired.Owner);
}
