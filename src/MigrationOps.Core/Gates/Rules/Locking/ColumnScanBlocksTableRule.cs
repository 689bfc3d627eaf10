using MigrationOps.Findings;
using MigrationOps.Operations;
using MigrationOps.Policy;

namespace MigrationOps.Gates.Rules.Locking;

/// <summary>Narrowing a column or forbidding NULL reads the whole table while everybody waits.</summary>
public sealed class ColumnScanBlocksTableRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.ColumnScanBlocksTable, Severity.Warning, "Column change reads every row under a lock");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from operation in context.MadeOperations<AlterColumn>()
        where operation.Impact.Cost is CostClass.ValidationScan
        select new RuleHit(operation.Target, [operation.Desired.Table.ToString(), ServerFeatures.OnlineAlterColumn.On(context.Policy.Target)]);
}
