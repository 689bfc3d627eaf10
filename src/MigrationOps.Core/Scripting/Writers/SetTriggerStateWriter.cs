using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes ENABLE and DISABLE TRIGGER and the order of triggers.</summary>
internal sealed class SetTriggerStateWriter : OperationWriter<SetTriggerState>
{
    /// <inheritdoc/>
    protected override StepText Write(SetTriggerState operation, WriterContext context)
    {
        var (current, desired) = (operation.Current, operation.Desired);
        return new StepText
        {
            Sql = SqlText.Statements(
            [
                .. current.Orders.Except(desired.Orders).Select(order => ModuleText.Order(desired, "None", order.Event)),
                .. desired.Orders.Except(current.Orders).Select(order => ModuleText.Order(desired, Place(order), order.Event)),
                current.IsDisabled == desired.IsDisabled ? null : ModuleText.Switch(desired),
            ]),
            Guard = Guarded(operation, context),
            Segment = SegmentKind.Shared,
        };
    }

    // A trigger that the plan creates is gone when it has been taken back, and its state with it.
    private static Guard Guarded(SetTriggerState operation, WriterContext context)
    {
        var guard = Guard.Between(Has(operation.Current), Has(operation.Desired));
        var takesBackNew = context.Current.Find(operation.Target) is null && operation.Current.Equals(context.Desired.Find(operation.Target));
        return takesBackNew ? guard with { After = Predicate.Any(ObjectCatalog.Lacks(operation.Target), guard.After) } : guard;
    }

    private static string Place(TriggerOrder order) => order.IsFirst ? "First" : "Last";

    private static string Has(Trigger trigger)
    {
        var id = ObjectCatalog.ObjectId(trigger.Name);
        var orders = trigger.Orders.Select(order => $"(e.type_desc = N'{order.Event}' AND e.is_{Place(order).ToLowerInvariant()} = 1)").ToList();
        string[] placed = [$"e.object_id = {id}", "(e.is_first = 1 OR e.is_last = 1)"];
        return Predicate.All(
            Predicate.Exists("sys.triggers AS t", $"t.object_id = {id}", $"t.is_disabled = {Literal.Bit(trigger.IsDisabled)}"),
            $"{Predicate.Count("sys.trigger_events AS e", placed)} = {Literal.Number(orders.Count)}",
            orders.Count == 0 ? null : $"{Predicate.Count("sys.trigger_events AS e", [placed[0], Predicate.Any(orders)])} = {Literal.Number(orders.Count)}");
    }
}
