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
        var drop = new DropIndex(change.Element)
        {
            Impact = change.Element.IsClustered ? Impact.Rewrite with { Note = "Without its clustered index the table becomes a heap, and every other index is rebuilt." } : Impact.Metadata,
            UndoNote = "The index is built again.",
        };
        return [new OperationGroup(early ? Phase.Expand : Phase.Contract, drop)];
    }
}
