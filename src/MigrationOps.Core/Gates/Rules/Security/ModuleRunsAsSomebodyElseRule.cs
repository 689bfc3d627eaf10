using MigrationOps.Findings;

namespace MigrationOps.Gates.Rules.Security;

/// <summary>EXECUTE AS of a module changes: its statements have other rights, and those who call it may do by it what they may not do themselves.</summary>
public sealed class ModuleRunsAsSomebodyElseRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.ModuleRunsAsSomebodyElse, Severity.Warning, "Module runs as somebody else");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from changed in context.ChangedModules()
        where !string.Equals(changed.Before.RunsAs, changed.After.RunsAs, StringComparison.OrdinalIgnoreCase)
        select new RuleHit(changed.Module.Id, [changed.Before.RunsAs ?? "its caller", changed.After.RunsAs ?? "its caller"]);
}
