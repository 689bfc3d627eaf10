using MigrationOps.Model;

namespace MigrationOps.Comparison.Elements;

internal sealed class ExtendedPropertyComparer : ElementComparer<ExtendedProperty>
{
    protected override void Compare(ExtendedProperty current, ExtendedProperty desired, DifferenceList differences) =>
        differences.Expression(nameof(ExtendedProperty.Value), current.Value, desired.Value);
}
