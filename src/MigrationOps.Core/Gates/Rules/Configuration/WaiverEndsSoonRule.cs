using MigrationOps.Findings;
using System.Globalization;

namespace MigrationOps.Gates.Rules.Configuration;

/// <summary>A waiver that a finding needs ends within two weeks: after that day the finding counts again.</summary>
public sealed class WaiverEndsSoonRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.WaiverEndsSoon, Severity.Information, "Waiver ends within two weeks");

    /// <inheritdoc/>
    private const int NoticeInDays = 14;

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from waiver in context.Policy.Waivers.Except(context.IdleWaivers)
        where !waiver.HasExpired(context.AsOf) && waiver.Expires < context.AsOf.AddDays(NoticeInDays)
        let day = waiver.Expires.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        select new RuleHit(GateQueries.Database, [waiver.Rule.Value, waiver.Owner, day]) { Object = waiver.Object, Location = waiver.Location };
}
