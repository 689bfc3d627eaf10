using MigrationOps.Model;

namespace MigrationOps.Comparison.Elements;

internal sealed class PermissionComparer : ElementComparer<Permission>
{
    protected override void Compare(Permission current, Permission desired, DifferenceList differences) => differences
        .Value(nameof(Permission.IsDenied), current.IsDenied, desired.IsDenied)
        .Value(nameof(Permission.WithGrantOption), current.WithGrantOption, desired.WithGrantOption)
        .Name(nameof(Permission.Grantor), current.Grantor, desired.Grantor);
}
