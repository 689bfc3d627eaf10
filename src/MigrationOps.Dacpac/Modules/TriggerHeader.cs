using MigrationOps.Dacpac.Readers;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Modules;

/// <summary>Writes what stands before the body of a DML trigger from the model.</summary>
internal static class TriggerHeader
{
    private static readonly Dictionary<string, string> Times = new() { ["0"] = "AFTER", ["1"] = "FOR", ["2"] = "AFTER", ["3"] = "INSTEAD OF" };

    private static readonly (string Property, string Keyword)[] Events =
    [
        ("IsInsertTrigger", "INSERT"),
        ("IsUpdateTrigger", "UPDATE"),
        ("IsDeleteTrigger", "DELETE"),
    ];

    /// <summary>Writes the header.</summary>
    /// <param name="trigger">The trigger.</param>
    /// <param name="parent">Its table or view.</param>
    /// <returns>The text before the body.</returns>
    public static ModuleFrame Write(ElementContent trigger, SqlName parent)
    {
        var time = trigger.Choice("SqlTriggerType", Times);
        var events = Events.Where(item => trigger.Flag(item.Property)).Select(item => item.Keyword).ToList();
        if (events.Count == 0)
        {
            throw trigger.Incomplete("an event that fires it");
        }

        var replication = trigger.Flag("IsNotForReplication") ? "\nNOT FOR REPLICATION" : string.Empty;
        return new ModuleFrame($"CREATE TRIGGER {trigger.Name}\nON {parent}{ModuleOptions.Write(trigger)}\n{time} {string.Join(", ", events)}{replication}\nAS");
    }
}
