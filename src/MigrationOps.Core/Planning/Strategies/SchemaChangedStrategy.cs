using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Gives a schema another owner.</summary>
internal sealed class SchemaChangedStrategy : Strategy<Changed<Schema>>
{
    protected override IEnumerable<OperationGroup> Plan(Changed<Schema> change, PlanningContext context) =>
        [Refusals.OfUnknown(change) ?? new OperationGroup(Phase.Expand, new ChangeOwner(change.Subject, change.Current.Owner, change.Desired.Owner) { Impact = Impact.None })];
}
