using MigrationOps.Findings;

namespace MigrationOps.Gates.Rules.Configuration;

/// <summary>A waiver that no finding needs would hide the next danger of its kind.</summary>
public sealed class UnusedWaiverRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.UnusedWaiver, Severity.Warning, "Waiver waives nothing");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from waiver in context.IdleWaivers
        select new RuleHit(GateQueries.Database, [waiver.Rule.Value, waiver.Owner]) { Object = waiver.Object, Location = waiver.Location };
}
