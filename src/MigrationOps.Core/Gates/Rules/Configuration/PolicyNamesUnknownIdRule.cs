using MigrationOps.Findings;

namespace MigrationOps.Gates.Rules.Configuration;

/// <summary>A severity, a switched-off rule or a waiver with a wrong id has no effect.</summary>
public sealed class PolicyNamesUnknownIdRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.PolicyNamesUnknownId, Severity.Warning, "Configuration names a rule that does not exist");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from id in context.Policy.Severities.Keys.Concat(context.Policy.DisabledRules).Distinct()
        where RuleCatalog.All.All(rule => rule.Descriptor.Id != id)
        select new RuleHit(GateQueries.Database, [id.Value]) { Object = id.Value };
}
