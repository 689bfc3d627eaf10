using MigrationOps.Findings;

namespace MigrationOps.Gates.Rules.Configuration;

/// <summary>The configuration switches a rule of data loss or of the rehearsal off, for every object and without an end.</summary>
public sealed class GuardOfDataIsSwitchedOffRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.GuardOfDataIsSwitchedOff, Severity.Warning, "Rule that guards data is switched off");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from weight in context.Policy.Weights
        where weight.Severity is null && IsGuard(weight.Rule.Value)
        select new RuleHit(GateQueries.Database, []) { Object = weight.Rule.Value, Location = weight.Location };

    private static bool IsGuard(string rule) => rule.StartsWith("MOP1", StringComparison.Ordinal) || rule.StartsWith("MOP6", StringComparison.Ordinal);
}
