using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Refuses to drop an object of a kind that is not modelled.</summary>
internal sealed class OpaqueDroppedStrategy : Strategy<Dropped<OpaqueObject>>
{
    protected override IEnumerable<OperationGroup> Plan(Dropped<OpaqueObject> change, PlanningContext context) =>
        [Refusals.Refuse(Phase.Contract, change.Subject, $"{change.Element.TypeName} is gone, and MigrationOps cannot script this kind of object.")];
}
