using MigrationOps.Changes;
using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.Ordering;

/// <summary>A column of a period is hidden: SELECT * and INSERT without a column list do not see it any more.</summary>
public sealed class ColumnLeavesSelectStarRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.ColumnLeavesSelectStar, Severity.Warning, "SELECT * leaves a column out");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from change in context.MadeChanges<Changed<Column>>()
        where change is { Current.IsHidden: false, Desired.IsHidden: true }
        select new RuleHit(change.Subject, [change.Desired.Table.ToString()]);
}
