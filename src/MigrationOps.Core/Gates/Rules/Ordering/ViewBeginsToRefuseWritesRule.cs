using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.Ordering;

/// <summary>A view gets WITH CHECK OPTION: writes through it that would leave it fail.</summary>
public sealed class ViewBeginsToRefuseWritesRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.ViewBeginsToRefuseWrites, Severity.Warning, "View begins to refuse writes");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from changed in context.ChangedModules()
        where changed.Module is View && changed.After.Options.Contains(ModuleOption.CheckOption) && !changed.Before.Options.Contains(ModuleOption.CheckOption)
        select new RuleHit(changed.Module.Id, []);
}
