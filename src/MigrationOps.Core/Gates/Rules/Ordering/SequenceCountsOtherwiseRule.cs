using MigrationOps.Changes;
using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.Ordering;

/// <summary>The step, the bounds or the cycling of a sequence change: it hands out numbers that nobody expects, or that are taken.</summary>
public sealed class SequenceCountsOtherwiseRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.SequenceCountsOtherwise, Severity.Warning, "Sequence counts in another way");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from change in context.MadeChanges<Changed<Sequence>>()
        where !change.Has(nameof(Sequence.Type))
        let cycles = change is { Current.IsCycling: false, Desired.IsCycling: true }
        where cycles || change.Current.Increment != change.Desired.Increment || change.Current.Minimum != change.Desired.Minimum || change.Current.Maximum != change.Desired.Maximum
        select cycles ? new RuleHit(change.Subject, []) { Variant = "Cycle" } : new RuleHit(change.Subject, [$"{change.Current.Increment}", $"{change.Desired.Increment}"]);
}
