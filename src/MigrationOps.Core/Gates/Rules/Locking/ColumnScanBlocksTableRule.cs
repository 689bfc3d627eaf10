using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Policy;

namespace MigrationOps.Gates.Rules.Locking;

/// <summary>Narrowing a column, forbidding NULL or making a period of columns that stand reads the whole table while everybody waits.</summary>
public sealed class ColumnScanBlocksTableRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.ColumnScanBlocksTable, Severity.Warning, "Column change reads every row under a lock");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from operation in context.MadeOperations()
        where operation.Impact.Cost is CostClass.ValidationScan
        let column = ScannedBy(operation)
        where column is not null
        select new RuleHit(column.Id, [column.Table.ToString(), ServerFeatures.OnlineAlterColumn.On(context.Policy.Target)]);

    // Both columns of a period are checked in one pass.
    private static Column? ScannedBy(Operation operation) => operation switch
    {
        AlterColumn alter => alter.Desired,
        AddPeriod { AddsColumns: false } add => add.Start,
        _ => null,
    };
}
