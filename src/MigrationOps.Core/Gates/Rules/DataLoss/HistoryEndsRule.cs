using MigrationOps.Findings;

namespace MigrationOps.Gates.Rules.DataLoss;

/// <summary>System versioning is switched off: what rows were before is kept no more.</summary>
public sealed class HistoryEndsRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.HistoryEnds, Severity.Error, "Temporal table loses history");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from change in context.Changes.Changes
        where RefusedChanges.IsEndOfHistory(change)
        select new RuleHit(change.Subject, []);
}
