using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Drops an object that is kept as a statement, refuses to drop one that is not, and leaves to the administrator what is his.</summary>
internal sealed class OpaqueDroppedStrategy : Strategy<Dropped<OpaqueObject>>
{
    protected override IEnumerable<OperationGroup> Plan(Dropped<OpaqueObject> change, PlanningContext context) =>
        AdministeredKinds.Holds(change.Subject) ? [] : [new OperationGroup(Phase.Contract, change.Element.Form == OpaqueForm.Statement ? StatementKinds.Drop(change.Element) : Refuse(change))];

    private static RefuseChange Refuse(Dropped<OpaqueObject> change) =>
        new(change.Subject, $"{change.Element.TypeName} is gone, and MigrationOps cannot script this kind of object.") { Impact = Impact.None, Surplus = change.Element };
}
