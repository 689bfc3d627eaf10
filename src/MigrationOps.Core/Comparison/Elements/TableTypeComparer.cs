using MigrationOps.Model;

namespace MigrationOps.Comparison.Elements;

internal sealed class TableTypeComparer : ElementComparer<TableType>
{
    protected override void Compare(TableType current, TableType desired, DifferenceList differences) => differences
        .Value(nameof(TableType.IsMemoryOptimized), current.IsMemoryOptimized, desired.IsMemoryOptimized)
        .Sequence(nameof(TableType.Columns), current.Columns, desired.Columns, (x, y) => AreEquivalent(x, y, differences))
        .Sequence(nameof(TableType.Constraints), Ordered(current.Constraints), Ordered(desired.Constraints), (x, y) => AreEquivalent(x, y, differences))
        .Sequence(nameof(TableType.Indexes), Ordered(current.Indexes), Ordered(desired.Indexes), (x, y) => AreEquivalent(x, y, differences));

    private static bool AreEquivalent(Element current, Element desired, DifferenceList differences) =>
        current.Equals(desired)
        || (current.GetType() == desired.GetType() && ElementComparers.For(desired).Changed(current, desired, differences.Context) is null);

    private static List<Element> Ordered(IEnumerable<Element> parts) => [.. parts.OrderBy(part => part.Id, NameComparer.CaseInsensitive)];
}
