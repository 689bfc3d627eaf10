using MigrationOps.Findings;
using MigrationOps.Operations;

namespace MigrationOps.Gates.Rules.Locking;

/// <summary>Adding a column whose value must be stored in each row rewrites the table under a lock.</summary>
public sealed class AddedColumnWritesEveryRowRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.AddedColumnWritesEveryRow, Severity.Warning, "Added column writes every row");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from add in context.MadeOperations<AddColumn>()
        where add.Impact.Cost is CostClass.SizeOfData && context.Stands(add.Column.Table)
        select new RuleHit(add.Target, [add.Column.Table.ToString(), context.Policy.Target.Edition.ToString()]);
}
