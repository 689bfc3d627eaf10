using MigrationOps.Model;

namespace MigrationOps.Comparison.Elements;

internal sealed class ViewComparer : ElementComparer<View>
{
    protected override void Compare(View current, View desired, DifferenceList differences) => differences.Definition(current, desired);
}
