using MigrationOps.Changes;
using MigrationOps.Model;

namespace MigrationOps.Planning.Strategies;

/// <summary>Refuses a new object of a kind that is not modelled.</summary>
internal sealed class OpaqueAddedStrategy : Strategy<Added<OpaqueObject>>
{
    protected override IEnumerable<OperationGroup> Plan(Added<OpaqueObject> change, PlanningContext context) =>
        [Refusals.RefuseCreation(change.Element, $"{change.Element.TypeName} is new, and MigrationOps cannot script this kind of object.")];
}
