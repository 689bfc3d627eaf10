using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Drops an index in Contract; a unique one early, for what it refused becomes legal.</summary>
/// <typeparam name="T">The type of index.</typeparam>
internal sealed class IndexDroppedStrategy<T> : Strategy<Dropped<T>>
    where T : TableIndex
{
    protected override IEnumerable<OperationGroup> Plan(Dropped<T> change, PlanningContext context)
    {
        var early = change.Element is RowstoreIndex { IsUnique: true, IsClustered: false };
        return [DependentMoves.Around(early ? Phase.Expand : Phase.Contract, IndexOperations.Drop(change.Element), InboundKeys.Staying(change.Element, context), context)];
    }
}
