using MigrationOps.Model;
using MigrationOps.TransactSql.Rehearsal.Evaluation;
using static MigrationOps.TransactSql.Rehearsal.Catalog.CatalogValue;

namespace MigrationOps.TransactSql.Rehearsal.Catalog.Views;

/// <summary>sys.trigger_events. Source: Microsoft Learn, sys.trigger_events.</summary>
internal static class TriggerEventsView
{
    private static readonly string[] Events = ["INSERT", "UPDATE", "DELETE"];

    private static readonly UndecidedValue Hidden = new("the events of a trigger");

    /// <summary>The view.</summary>
    public static CatalogView View { get; } = new CatalogView<CatalogTriggerEvent>(
        "sys.trigger_events",
        [
            new("object_id", row => Number(row.Id)),
            new("type", row => row.Order is { } order ? Number(Array.IndexOf(Events, order.Event.ToUpperInvariant()) + 1) : Hidden),
            new("type_desc", row => row.Order is { } order ? Text(order.Event.ToUpperInvariant()) : Hidden),
            new("is_first", row => Flag(row.Order is { IsFirst: true })),
            new("is_last", row => Flag(row.Order is { IsFirst: false })),
            .. Cell.Unknown<CatalogTriggerEvent>("event_group_type", "event_group_type_desc", "is_trigger_event"),
        ],
        ["object_id"],
        static (key, catalog) =>
            from found in catalog.Objects.Where(key)
            where found.Element is Trigger
            from order in ((Trigger)found.Element).Orders.Append(null)
            select new CatalogTriggerEvent(found.Id, order));
}
