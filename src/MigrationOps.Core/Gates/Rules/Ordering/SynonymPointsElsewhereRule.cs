using MigrationOps.Changes;
using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.Ordering;

/// <summary>Who reads and writes through a synonym reads and writes another object at once.</summary>
public sealed class SynonymPointsElsewhereRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.SynonymPointsElsewhere, Severity.Warning, "Synonym points elsewhere");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from change in context.MadeChanges<Changed<Synonym>>()
        select new RuleHit(change.Subject, [change.Current.Target.ToString(), change.Desired.Target.ToString()]);
}
