using MigrationOps.Model;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Catalog;

/// <summary>Tells the state of triggers in sys.triggers and sys.trigger_events.</summary>
internal static class TriggerCatalog
{
    /// <summary>That a trigger is switched as it is to be, and has its place among the triggers of its events.</summary>
    /// <param name="trigger">The trigger.</param>
    /// <returns>The predicate.</returns>
    public static string HasState(Trigger trigger)
    {
        var id = ObjectCatalog.ObjectId(trigger.Name);
        var orders = trigger.Orders.Select(order => $"(e.type_desc = N'{order.Event}' AND e.is_{(order.IsFirst ? "first" : "last")} = 1)").ToList();
        string[] placed = [$"e.object_id = {id}", "(e.is_first = 1 OR e.is_last = 1)"];
        return Predicate.All(
            Predicate.Exists("sys.triggers AS t", $"t.object_id = {id}", $"t.is_disabled = {Literal.Bit(trigger.IsDisabled)}"),
            $"{Predicate.Count("sys.trigger_events AS e", placed)} = {Literal.Number(orders.Count)}",
            orders.Count == 0 ? null : $"{Predicate.Count("sys.trigger_events AS e", [placed[0], Predicate.Any(orders)])} = {Literal.Number(orders.Count)}");
    }
}
