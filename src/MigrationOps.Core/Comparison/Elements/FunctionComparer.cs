using MigrationOps.Model;

namespace MigrationOps.Comparison.Elements;

internal sealed class FunctionComparer : ElementComparer<Function>
{
    protected override void Compare(Function current, Function desired, DifferenceList differences) => differences
        .Definition(current, desired)
        .Value(nameof(Function.Returns), current.Returns, desired.Returns);
}
