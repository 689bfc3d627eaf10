using MigrationOps.Changes;
using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.Security;

/// <summary>The mask of a column goes: whoever may read the table sees the values.</summary>
public sealed class MaskIsTakenAwayRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.MaskIsTakenAway, Severity.Warning, "Mask is taken away, so values are shown");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from change in context.MadeChanges<Changed<Column>>()
        where change is { Current.MaskingFunction: not null, Desired.MaskingFunction: null }
        select new RuleHit(change.Subject, [change.Desired.Table.ToString(), change.Current.MaskingFunction!]);
}
