using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Refuses a new object of a kind that is not modelled.</summary>
internal sealed class OpaqueAddedStrategy : Strategy<Added<OpaqueObject>>
{
    protected override IEnumerable<OperationGroup> Plan(Added<OpaqueObject> change, PlanningContext context) =>
        [Refusals.Refuse(Phase.Expand, change.Subject, $"{change.Element.TypeName} is new, and MigrationOps cannot script this kind of object.")];
}
