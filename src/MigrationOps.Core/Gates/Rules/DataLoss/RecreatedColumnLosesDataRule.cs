using MigrationOps.Findings;
using MigrationOps.Operations;

namespace MigrationOps.Gates.Rules.DataLoss;

/// <summary>A stored column that cannot be altered is dropped and added under its name; its values are gone.</summary>
public sealed class RecreatedColumnLosesDataRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.RecreatedColumnLosesData, Severity.Error, "Column is dropped and added anew");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from drop in context.Operations<DropColumn>()
        where drop.Column.Computed is null && !context.IsColumnGone(drop.Column.Name)
        select new RuleHit(drop.Target, [drop.Column.Type?.ToString() ?? string.Empty]);
}
