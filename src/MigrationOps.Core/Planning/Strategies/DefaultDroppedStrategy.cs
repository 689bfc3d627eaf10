using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>
/// Drops a default in Contract, when everybody writes the column; one of a dropped column goes with the column, and one that another takes the place of makes way
/// for it, in one transaction.
/// </summary>
internal sealed class DefaultDroppedStrategy : Strategy<Dropped<DefaultConstraint>>
{
    protected override IEnumerable<OperationGroup> Plan(Dropped<DefaultConstraint> change, PlanningContext context)
    {
        var value = change.Element;
        if (context.DroppedIds.Contains(new ElementId(ElementKind.Column, value.Table.Child(value.Column))))
        {
            return [];
        }

        var next = context.Desired.Model.FindTable(value.Table)?.FindDefault(value.Column, context.Names);
        return next is null || Refusals.OfUnknown(next) is not null
            ? [new OperationGroup(Phase.Contract, new DropConstraint(value))]
            : [new OperationGroup(Phase.Expand, new DropConstraint(value), new AddConstraint(next))];
    }
}
