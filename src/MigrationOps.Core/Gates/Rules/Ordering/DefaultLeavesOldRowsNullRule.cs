using MigrationOps.Findings;
using MigrationOps.Operations;

namespace MigrationOps.Gates.Rules.Ordering;

/// <summary>A nullable column is added with a default: the rows that stand have NULL in it, new ones the default.</summary>
public sealed class DefaultLeavesOldRowsNullRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.DefaultLeavesOldRowsNull, Severity.Information, "Default of an added column does not reach the rows that stand");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context)
    {
        foreach (var add in context.MadeOperations<AddColumn>())
        {
            if (add is { Column: { IsNullable: true } column, Default: { } value, WithValues: false } && context.Stands(column.Table))
            {
                yield return new RuleHit(add.Target, [column.Table.ToString(), value.Expression.Text]);
            }
        }
    }
}
