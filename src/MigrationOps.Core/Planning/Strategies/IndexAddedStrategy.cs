using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Creates an index: a unique one in Contract, when nobody writes duplicates any more.</summary>
/// <typeparam name="T">The type of index.</typeparam>
internal sealed class IndexAddedStrategy<T> : Strategy<Added<T>>
    where T : TableIndex
{
    protected override IEnumerable<OperationGroup> Plan(Added<T> change, PlanningContext context)
    {
        var index = change.Element;
        var phase = index is RowstoreIndex { IsUnique: true } ? Phase.Contract : Phase.Expand;
        return [Refusals.OfUnknown(index) ?? ClusteredIndexes.Refuse(index, context) ?? ClusteredIndexes.AfterOther(phase, index, IndexOperations.Create(index, context), context)];
    }
}
