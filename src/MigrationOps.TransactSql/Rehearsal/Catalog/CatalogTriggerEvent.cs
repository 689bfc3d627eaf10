using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Catalog;

/// <summary>An event that fires a trigger: what has a row in sys.trigger_events.</summary>
/// <param name="Id">The id of the trigger.</param>
/// <param name="Order">The place of the trigger among others; null for all the events that have none, of which only the text of the trigger tells.</param>
internal sealed record CatalogTriggerEvent(int Id, TriggerOrder? Order);
