using System.Globalization;
using MigrationOps.Findings;

namespace MigrationOps.Gates.Rules.Configuration;

/// <summary>An announced drop that nobody answers for, or that leaves no time to move away, warns nobody.</summary>
public sealed class DeprecationIsIncompleteRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.DeprecationIsIncomplete, Severity.Warning, "Announcement lacks an owner or time");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context)
    {
        foreach (var deprecation in context.Policy.Deprecations)
        {
            var hit = new RuleHit(GateQueries.Database, []) { Object = deprecation.Object.ToString(), Location = deprecation.Location };
            if (deprecation.ContractAfter <= deprecation.Since)
            {
                yield return hit with { Values = [Text(deprecation.Since), Text(deprecation.ContractAfter)], Variant = "NoTime" };
            }

            if (string.IsNullOrWhiteSpace(deprecation.Owner))
            {
                yield return hit;
            }
        }
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
