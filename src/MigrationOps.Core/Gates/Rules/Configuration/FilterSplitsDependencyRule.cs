using MigrationOps.Findings;

namespace MigrationOps.Gates.Rules.Configuration;

/// <summary>A filter leaves one end of a dependency as it stands, so that the other end would miss it.</summary>
public sealed class FilterSplitsDependencyRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.FilterSplitsDependency, Severity.Error, "Filter splits a dependency");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from split in context.Splits
        select new RuleHit(split.User, [split.Missing.ToString()]) { Variant = split.IsUserFiltered ? "Filtered" : null };
}
