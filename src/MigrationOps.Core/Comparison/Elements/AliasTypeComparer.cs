using MigrationOps.Model;

namespace MigrationOps.Comparison.Elements;

internal sealed class AliasTypeComparer : ElementComparer<AliasType>
{
    protected override void Compare(AliasType current, AliasType desired, DifferenceList differences) => differences
        .Value(nameof(AliasType.BaseType), current.BaseType, desired.BaseType)
        .Value(nameof(AliasType.IsNullable), current.IsNullable, desired.IsNullable);
}
