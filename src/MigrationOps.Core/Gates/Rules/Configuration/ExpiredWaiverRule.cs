using System.Globalization;
using MigrationOps.Findings;

namespace MigrationOps.Gates.Rules.Configuration;

/// <summary>A waiver whose last day is past waives nothing.</summary>
public sealed class ExpiredWaiverRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.ExpiredWaiver, Severity.Warning, "Waiver has expired");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from waiver in context.Policy.Waivers
        where waiver.HasExpired(context.AsOf)
        let day = waiver.Expires.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        select new RuleHit(GateQueries.Database, [waiver.Rule.Value, waiver.Owner, day]) { Object = waiver.Object, Location = waiver.Location };
}
