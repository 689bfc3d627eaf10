using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Refuses to drop an object of a kind that is not modelled.</summary>
internal sealed class OpaqueDroppedStrategy : Strategy<Dropped<OpaqueObject>>
{
    protected override IEnumerable<OperationGroup> Plan(Dropped<OpaqueObject> change, PlanningContext context) =>
    [
        new OperationGroup(Phase.Contract, new RefuseChange(change.Subject, $"{change.Element.TypeName} is gone, and MigrationOps cannot script this kind of object.")
        {
            Impact = Impact.None,
            Surplus = change.Element,
        }),
    ];
}
