using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Drops a default in Contract, when everybody writes the column; one of a dropped column goes with the column.</summary>
internal sealed class DefaultDroppedStrategy : Strategy<Dropped<DefaultConstraint>>
{
    protected override IEnumerable<OperationGroup> Plan(Dropped<DefaultConstraint> change, PlanningContext context) =>
        context.DroppedIds.Contains(new ElementId(ElementKind.Column, change.Element.Table.Child(change.Element.Column)))
            ? []
            : [new OperationGroup(Phase.Contract, new DropConstraint(change.Element))];
}
