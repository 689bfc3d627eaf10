using MigrationOps.Model;

namespace MigrationOps.Comparison.Elements;

internal sealed class KeyConstraintComparer<T> : ElementComparer<T>
    where T : KeyConstraint
{
    protected override void Compare(T current, T desired, DifferenceList differences) => differences
        .KeyColumns(nameof(KeyConstraint.Columns), current.Columns, desired.Columns)
        .Value(nameof(KeyConstraint.IsClustered), current.IsClustered, desired.IsClustered)
        .Value(nameof(KeyConstraint.Options), current.Options, desired.Options)
        .Placement(current.Placement, desired.Placement)
        .Compression(current.Compression, desired.Compression);
}
