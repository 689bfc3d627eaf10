using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Creates an object by its statement, refuses one that is not kept as a statement, and leaves to the administrator what is his.</summary>
internal sealed class OpaqueAddedStrategy : Strategy<Added<OpaqueObject>>
{
    protected override IEnumerable<OperationGroup> Plan(Added<OpaqueObject> change, PlanningContext context)
    {
        var element = change.Element;
        return AdministeredKinds.Holds(element.Id) ? []
            : element.Form == OpaqueForm.Statement ? [new OperationGroup(Phase.Expand, StatementKinds.Create(element))]
            : [Refusals.RefuseCreation(element, $"{element.TypeName} is new, and MigrationOps cannot script this kind of object.")];
    }
}
