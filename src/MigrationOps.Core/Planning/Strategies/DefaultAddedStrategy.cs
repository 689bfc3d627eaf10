using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Adds a default; one of a new column comes with the column.</summary>
internal sealed class DefaultAddedStrategy : Strategy<Added<DefaultConstraint>>
{
    protected override IEnumerable<OperationGroup> Plan(Added<DefaultConstraint> change, PlanningContext context) =>
        context.AddedIds.Contains(new ElementId(ElementKind.Column, change.Element.Table.Child(change.Element.Column)))
            ? []
            : [Refusals.OfUnknown(change.Element) ?? new OperationGroup(Phase.Expand, new AddConstraint(change.Element))];
}
