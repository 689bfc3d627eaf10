using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Creates an object that needs nothing but its creation.</summary>
/// <typeparam name="T">The type of object.</typeparam>
/// <param name="create">Makes the operation.</param>
internal sealed class AddedStrategy<T>(Func<T, Operation> create) : Strategy<Added<T>>
    where T : Element
{
    protected override IEnumerable<OperationGroup> Plan(Added<T> change, PlanningContext context) =>
        [Refusals.OfUnknown(change.Element) ?? new OperationGroup(Phase.Expand, create(change.Element))];
}
