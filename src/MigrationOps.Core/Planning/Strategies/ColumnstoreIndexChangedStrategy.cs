using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Rebuilds or replaces a columnstore index; what moves the rows of the table is refused.</summary>
internal sealed class ColumnstoreIndexChangedStrategy : Strategy<Changed<ColumnstoreIndex>>
{
    protected override IEnumerable<OperationGroup> Plan(Changed<ColumnstoreIndex> change, PlanningContext context)
    {
        if (Refusals.OfUnknown(change) is { } refusal)
        {
            return [refusal];
        }

        if (change.HasOnly(nameof(TableIndex.Compression)))
        {
            return [new OperationGroup(Phase.Expand, IndexOperations.Rebuild(change.Current, change.Desired, context))];
        }

        if (change.HasOnly(nameof(ColumnstoreIndex.CompressionDelay)))
        {
            return [new OperationGroup(Phase.Expand, new SetIndexOptions(change.Current, change.Desired))];
        }

        return change.Current.IsClustered || change.Desired.IsClustered
            ? [Refusals.Refuse(Phase.Contract, change.Subject, "The clustered columnstore index changes, which is a rebuild of the table.")]
            : [new OperationGroup(Phase.Expand, new DropIndex(change.Current), IndexOperations.Create(change.Desired, context))];
    }
}
