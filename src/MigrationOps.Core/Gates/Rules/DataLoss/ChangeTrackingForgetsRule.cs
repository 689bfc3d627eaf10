using MigrationOps.Changes;
using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.DataLoss;

/// <summary>Change tracking of a table is switched off: what was recorded of changed rows goes, and clients that synchronise by it must begin anew.</summary>
public sealed class ChangeTrackingForgetsRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.ChangeTrackingForgets, Severity.Warning, "Change tracking forgets what it has recorded");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from change in context.MadeChanges<Changed<Table>>()
        where change is { Current.Options.ChangeTracking: true, Desired.Options.ChangeTracking: false }
        select new RuleHit(change.Subject, []);
}
