using MigrationOps.Changes;

namespace MigrationOps.Planning.Strategies;

/// <summary>Does nothing: the order of columns alone never changes anything.</summary>
internal sealed class ColumnsReorderedStrategy : Strategy<ColumnsReordered>
{
    protected override IEnumerable<OperationGroup> Plan(ColumnsReordered change, PlanningContext context) => [];
}
