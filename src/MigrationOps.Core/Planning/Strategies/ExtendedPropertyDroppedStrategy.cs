using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Drops an extended property, together with its host where that goes too.</summary>
internal sealed class ExtendedPropertyDroppedStrategy : Strategy<Dropped<ExtendedProperty>>
{
    protected override IEnumerable<OperationGroup> Plan(Dropped<ExtendedProperty> change, PlanningContext context)
    {
        var hostGoes = change.Element.Host.Name is { } host && context.DroppedIds.Any(id => context.Names.Equals(id.Name, host));
        return [new OperationGroup(hostGoes ? Phase.Contract : Phase.Expand, new DropExtendedProperty(change.Element) { Impact = Impact.None })];
    }
}
