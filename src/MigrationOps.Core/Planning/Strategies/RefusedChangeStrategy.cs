using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Refuses a change of an element that cannot be altered.</summary>
/// <typeparam name="T">The type of element.</typeparam>
internal sealed class RefusedChangeStrategy<T> : Strategy<Changed<T>>
    where T : Element
{
    protected override IEnumerable<OperationGroup> Plan(Changed<T> change, PlanningContext context) =>
        [Refusals.OfUnknown(change) ?? Refusals.Refuse(Phase.Contract, change.Subject, "It cannot be altered.")];
}
