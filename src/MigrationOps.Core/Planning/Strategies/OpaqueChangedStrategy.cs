using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Refuses a change of an object that the model does not look into, and leaves to the administrator what is his.</summary>
internal sealed class OpaqueChangedStrategy : Strategy<Changed<OpaqueObject>>
{
    protected override IEnumerable<OperationGroup> Plan(Changed<OpaqueObject> change, PlanningContext context) =>
        AdministeredKinds.Holds(change.Subject) ? [] : [Refusals.OfUnknown(change) ?? Refusals.Refuse(Phase.Contract, change.Subject, Reason(change))];

    private static string Reason(Changed<OpaqueObject> change) => change.Desired switch
    {
        { TypeName: var type } when change.Has(nameof(OpaqueObject.Form)) => $"{type} cannot be compared between a DACPAC and a script.",
        { Form: OpaqueForm.Statement, TypeName: var type } opaque => $"{type} differs. {StatementKinds.Of(opaque).ChangeReason}",
        { TypeName: var type } => $"{type} differs, and MigrationOps cannot script this kind of object.",
    };
}
