using MigrationOps.Findings;
using MigrationOps.Operations;
using MigrationOps.Policy;

namespace MigrationOps.Gates.Rules.Locking;

/// <summary>An index whose compression or fill factor changes is written anew while the table is locked.</summary>
public sealed class OfflineRebuildBlocksTableRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.OfflineRebuildBlocksTable, Severity.Warning, "Index is rebuilt offline");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from rebuild in context.MadeOperations<RebuildIndex>()
        where !rebuild.Online
        select new RuleHit(rebuild.Target, [rebuild.Impact.WhoWaits(), ServerFeatures.OnlineIndexBuild.On(context.Policy.Target)]);
}
