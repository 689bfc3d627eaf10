using MigrationOps.Findings;

namespace MigrationOps.Gates.Rules.Security;

/// <summary>A module begins to run statements that it puts together: its callers need permissions of their own, and what they pass may become a statement.</summary>
public sealed class StatementsArePutTogetherRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.StatementsArePutTogether, Severity.Warning, "Module begins to put statements together");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from changed in context.ChangedModules()
        where changed.After.RunsBuiltStatements && !changed.Before.RunsBuiltStatements
        select new RuleHit(changed.Module.Id, []);
}
