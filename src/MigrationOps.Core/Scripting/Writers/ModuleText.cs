using MigrationOps.Model;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>The statements that create modules or give them a new text.</summary>
internal static class ModuleText
{
    /// <summary>CREATE OR ALTER, with the state and order of a trigger behind it. ALTER TRIGGER forgets the order: Microsoft Learn, CREATE TRIGGER.</summary>
    /// <param name="module">The module.</param>
    /// <param name="context">What the writer may look up.</param>
    /// <returns>The statements.</returns>
    public static string Of(Module module, WriterContext context) => SqlText.Statements(
    [
        SqlText.Execute(context.Texts.AsCreateOrAlter(module.Definition)),
        .. module is Trigger trigger ? State(trigger) : [],
        .. module is View view ? view.Indexes.OrderByDescending(index => index.IsClustered).Select(index => IndexPhrase.Create(index, online: false)) : [],
    ]);

    /// <summary>The session settings that a module is created under.</summary>
    /// <param name="module">The module.</param>
    /// <returns>The settings.</returns>
    public static SessionSettings Settings(Module module) => new(module.Definition.AnsiNulls, module.Definition.QuotedIdentifier);

    /// <summary>The place of a trigger among the triggers of an event.</summary>
    /// <param name="trigger">The trigger.</param>
    /// <param name="place">First, Last or None.</param>
    /// <param name="eventName">The event.</param>
    /// <returns>The statement.</returns>
    public static string Order(Trigger trigger, string place, string eventName) =>
        $"EXEC sys.sp_settriggerorder @triggername = {Literal.Text(trigger.Name)}, @order = N'{place}', @stmttype = N'{eventName}';";

    /// <summary>Switches a trigger on or off.</summary>
    /// <param name="trigger">The trigger.</param>
    /// <returns>The statement.</returns>
    public static string Switch(Trigger trigger) =>
        $"{(trigger.IsDisabled ? "DISABLE" : "ENABLE")} TRIGGER {Quote.Name(trigger.Name)} ON {Quote.Name(trigger.Parent)};";

    private static IEnumerable<string> State(Trigger trigger) =>
    [
        .. trigger.Orders.Select(order => Order(trigger, order.IsFirst ? "First" : "Last", order.Event)),
        .. trigger.IsDisabled ? new[] { Switch(trigger) } : [],
    ];
}
