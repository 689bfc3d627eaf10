using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Drops an object that needs nothing but its drop.</summary>
/// <typeparam name="T">The type of object.</typeparam>
/// <param name="drop">Makes the operation.</param>
internal sealed class DroppedStrategy<T>(Func<T, Operation> drop) : Strategy<Dropped<T>>
    where T : Element
{
    protected override IEnumerable<OperationGroup> Plan(Dropped<T> change, PlanningContext context) =>
        [new OperationGroup(Phase.Contract, drop(change.Element))];
}
