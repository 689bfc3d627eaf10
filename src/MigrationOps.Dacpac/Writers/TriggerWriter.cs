using MigrationOps.Dacpac.Xml;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Writers;

/// <summary>Writes DML triggers.</summary>
internal sealed class TriggerWriter : ElementWriter<Trigger>
{
    /// <inheritdoc/>
    protected override IEnumerable<ModelElement> Write(Trigger element, WritingContext context)
    {
        var part = ModulePart.Of(element, context);
        return
        [
            ModuleWriter.Begin("SqlDmlTrigger", element.Name, part, context)
                .Flag("IsDisabled", element.IsDisabled)
                .Choice("InsertOrderRestriction", Order(element, "INSERT"))
                .Choice("UpdateOrderRestriction", Order(element, "UPDATE"))
                .Choice("DeleteOrderRestriction", Order(element, "DELETE"))
                .Choice("SqlTriggerType", Time(part.Outline))
                .Script("BodyScript", part.Outline.Body, element.Definition)
                .Refers("BodyDependencies", context.UsesOf(element))
                .Refers("Parent", element.Parent)
                .Annotate(ModuleWriter.Text(part.Outline))
                .Build(element.Unknown),
        ];
    }

    private static int Order(Trigger trigger, string name) =>
        trigger.Orders.FirstOrDefault(order => order.Event == name) is { } order ? order.IsFirst ? 1 : 2 : 0;

    private static int Time(ModuleOutline outline) =>
        outline.Options.Contains(ModuleOption.For) ? 1
        : outline.Options.Contains(ModuleOption.After) ? 2
        : outline.Options.Contains(ModuleOption.InsteadOf) ? 3
        : 0;
}
