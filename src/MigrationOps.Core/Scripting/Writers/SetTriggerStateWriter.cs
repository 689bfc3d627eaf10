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
            Guard = Guard.Between(TriggerCatalog.HasState(current), TriggerCatalog.HasState(desired)),
            Segment = SegmentKind.Shared,
        };
    }

    private static string Place(TriggerOrder order) => order.IsFirst ? "First" : "Last";
}
