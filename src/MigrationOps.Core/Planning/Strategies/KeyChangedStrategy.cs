using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Rebuilds, sets or replaces the index of a key; what moves the rows is a rebuild of the table and refused.</summary>
/// <typeparam name="T">The type of key.</typeparam>
internal sealed class KeyChangedStrategy<T> : Strategy<Changed<T>>
    where T : KeyConstraint
{
    protected override IEnumerable<OperationGroup> Plan(Changed<T> change, PlanningContext context)
    {
        if (Refusals.OfUnknown(change) is { } refusal)
        {
            return [refusal];
        }

        if (change.HasOnly(nameof(KeyConstraint.Compression), nameof(KeyConstraint.Options)))
        {
            return [IndexChanges.InPlace(change.Current, change.Desired, context)];
        }

        if (change.Current.IsClustered || change.Desired.IsClustered)
        {
            return [Refusals.Refuse(Phase.Contract, change.Subject, "The clustered key changes, which is a rebuild of the table.")];
        }

        return [DependentMoves.Around(Phase.Contract, [IndexOperations.DropKey(change.Current), IndexOperations.AddKey(change.Desired)], InboundKeys.Staying(change.Current, context), context)];
    }
}
