using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Policy;

namespace MigrationOps.Gates.Rules.Locking;

/// <summary>Adding a column whose value must be stored in each row rewrites the table under a lock.</summary>
public sealed class AddedColumnWritesEveryRowRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.AddedColumnWritesEveryRow, Severity.Warning, "Added column writes every row");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from operation in context.MadeOperations()
        where operation.Impact.Cost is CostClass.SizeOfData
        let column = AddedBy(operation)
        where column is not null && context.Stands(column.Table)
        select new RuleHit(column.Id, [column.Table.ToString(), context.Policy.Target.Words, ServerFeatures.InstantDefault.On(context.Policy.Target)]);

    // Both columns of a period come in one statement, which writes each row once.
    private static Column? AddedBy(Operation operation) => operation switch
    {
        AddColumn add => add.Column,
        AddPeriod { AddsColumns: true } add => add.Start,
        _ => null,
    };
}
