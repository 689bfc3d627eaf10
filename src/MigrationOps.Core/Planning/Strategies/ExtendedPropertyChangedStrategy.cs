using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Gives an extended property another value.</summary>
internal sealed class ExtendedPropertyChangedStrategy : Strategy<Changed<ExtendedProperty>>
{
    protected override IEnumerable<OperationGroup> Plan(Changed<ExtendedProperty> change, PlanningContext context) =>
        [Refusals.OfUnknown(change) ?? new OperationGroup(Phase.Expand, new UpdateExtendedProperty(change.Current, change.Desired) { Impact = Impact.None })];
}
