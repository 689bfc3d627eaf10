using MigrationOps.Model;

namespace MigrationOps.Comparison.Elements;

internal sealed class TriggerComparer : ElementComparer<Trigger>
{
    protected override void Compare(Trigger current, Trigger desired, DifferenceList differences) => differences
        .Definition(current, desired)
        .Name(nameof(Trigger.Parent), current.Parent, desired.Parent)
        .Value(nameof(Trigger.IsDisabled), current.IsDisabled, desired.IsDisabled)
        .Sequence(nameof(Trigger.Orders), Ordered(current), Ordered(desired), (x, y) => x == y);

    private static List<TriggerOrder> Ordered(Trigger trigger) => [.. trigger.Orders.OrderBy(order => order.Event, StringComparer.Ordinal)];
}
