using MigrationOps.Findings;

namespace MigrationOps.Gates.Rules.Configuration;

/// <summary>A filter holds no object of either database.</summary>
public sealed class FilterHoldsNothingRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.FilterHoldsNothing, Severity.Warning, "Filter holds nothing");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from filter in context.IdleFilters
        select new RuleHit(GateQueries.Database, []) { Object = filter.ToString(), Location = filter.Location };
}
