using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Adds a primary key or unique constraint in Contract, when nobody writes duplicates any more.</summary>
/// <typeparam name="T">The type of key.</typeparam>
internal sealed class KeyAddedStrategy<T> : Strategy<Added<T>>
    where T : KeyConstraint
{
    protected override IEnumerable<OperationGroup> Plan(Added<T> change, PlanningContext context)
    {
        var key = change.Element;
        return [Refusals.OfUnknown(key) ?? ClusteredIndexes.Refuse(key, context) ?? ClusteredIndexes.AfterOther(Phase.Contract, key, IndexOperations.AddKey(key), context)];
    }
}
