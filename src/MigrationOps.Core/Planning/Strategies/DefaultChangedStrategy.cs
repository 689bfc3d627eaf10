using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Replaces a default; both statements in one transaction, so that no row is written without one.</summary>
internal sealed class DefaultChangedStrategy : Strategy<Changed<DefaultConstraint>>
{
    protected override IEnumerable<OperationGroup> Plan(Changed<DefaultConstraint> change, PlanningContext context) =>
        [Refusals.OfUnknown(change) ?? new OperationGroup(Phase.Expand, new DropConstraint(change.Current), new AddConstraint(change.Desired))];
}
