using MigrationOps.Model;

namespace MigrationOps.TransactSql.Appliers.Procedures;

/// <summary>sp_settriggerorder.</summary>
internal sealed class TriggerOrderProcedure : IProcedureApplier
{
    /// <inheritdoc/>
    public string Name => "sp_settriggerorder";

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters { get; } = ["triggername", "order", "stmttype", "namespace"];

    /// <inheritdoc/>
    public StatementRank Rank => StatementRank.State;

    /// <inheritdoc/>
    public void Apply(ProcedureCall call, ApplyContext context)
    {
        if (call.Text("namespace") is not null)
        {
            throw call.Refuse();
        }

        var name = TextNames.Object(call.Required("triggername"), call, context);
        var trigger = context.Model.Find<Trigger>(ElementKind.Trigger, name) ?? throw context.Missing(ElementKind.Trigger, name, call.Statement);
        var action = call.Required("stmttype").ToUpperInvariant();
        var orders = trigger.Orders.Where(order => order.Event != action);
        orders = call.Required("order").ToUpperInvariant() switch
        {
            "FIRST" => orders.Append(new TriggerOrder(action, IsFirst: true)),
            "LAST" => orders.Append(new TriggerOrder(action, IsFirst: false)),
            "NONE" => orders,
            _ => throw call.Refuse(),
        };
        context.Replace(trigger, trigger with { Orders = orders.OrderBy(order => order.Event, StringComparer.Ordinal).ToValueList() }, call.Statement);
    }
}
