using MigrationOps.Findings;
using MigrationOps.Operations;
using MigrationOps.Policy;

namespace MigrationOps.Gates.Rules.Locking;

/// <summary>Changing a column rewrites the table while everybody waits.</summary>
public sealed class ColumnRewriteBlocksTableRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.ColumnRewriteBlocksTable, Severity.Warning, "Column change writes every row under a lock");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from operation in context.MadeOperations()
        where operation is AlterColumn or SetColumnProperty && operation.Impact.Cost is CostClass.SizeOfData
        select new RuleHit(operation.Target, [operation.Target.Name.Parent.ToString(), ServerFeatures.OnlineAlterColumn.On(context.Policy.Target)]);
}
