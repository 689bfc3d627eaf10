using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Sets, rebuilds or replaces an index; another clustered key is a rebuild of the table and refused.</summary>
internal sealed class RowstoreIndexChangedStrategy : Strategy<Changed<RowstoreIndex>>
{
    protected override IEnumerable<OperationGroup> Plan(Changed<RowstoreIndex> change, PlanningContext context)
    {
        if (Refusals.OfUnknown(change) is { } refusal)
        {
            return [refusal];
        }

        if (change.HasOnly(nameof(RowstoreIndex.Options), nameof(TableIndex.Compression)))
        {
            return [IndexChanges.InPlace(change.Current, change.Desired, context)];
        }

        if (change.HasOnly(nameof(RowstoreIndex.IsDisabled)))
        {
            return change.Desired.IsDisabled
                ? [new OperationGroup(Phase.Contract, new SetIndexOptions(change.Current, change.Desired) { UndoNote = "The index is built again." })]
                : [new OperationGroup(Phase.Expand, IndexOperations.Rebuild(change.Current, change.Desired, context))];
        }

        if (change.Current.IsClustered || change.Desired.IsClustered)
        {
            return [Refusals.Refuse(Phase.Contract, change.Subject, "The clustered index changes, which is a rebuild of the table.")];
        }

        var tightens = change.Desired.IsUnique && (change.Has(nameof(RowstoreIndex.IsUnique)) || change.Has(nameof(RowstoreIndex.Columns)) || change.Has(nameof(TableIndex.Filter)));
        return [DependentMoves.Around(tightens ? Phase.Contract : Phase.Expand, [new DropIndex(change.Current), IndexOperations.Create(change.Desired, context)], InboundKeys.Staying(change.Current, context), context)];
    }
}
