using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Points a synonym elsewhere; there is no ALTER SYNONYM, so its permissions are granted anew.</summary>
internal sealed class SynonymChangedStrategy : Strategy<Changed<Synonym>>
{
    protected override IEnumerable<OperationGroup> Plan(Changed<Synonym> change, PlanningContext context) =>
        [Refusals.OfUnknown(change) ?? Recreation.Of(Phase.Expand, change.Current, [new DropSynonym(change.Current), new CreateSynonym(change.Desired)], context)];
}
