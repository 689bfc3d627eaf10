using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Creates an index: a unique one in Contract, when nobody writes duplicates any more.</summary>
/// <typeparam name="T">The type of index.</typeparam>
internal sealed class IndexAddedStrategy<T> : Strategy<Added<T>>
    where T : TableIndex
{
    protected override IEnumerable<OperationGroup> Plan(Added<T> change, PlanningContext context) =>
    [
        Refusals.OfUnknown(change.Element) ?? new OperationGroup(
            change.Element is RowstoreIndex { IsUnique: true } ? Phase.Contract : Phase.Expand,
            IndexOperations.Create(change.Element, context)),
    ];
}
