using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Policy;

namespace MigrationOps.Gates.Rules.Locking;

/// <summary>An index that is built offline keeps writers waiting until it stands.</summary>
public sealed class OfflineIndexBlocksWritersRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.OfflineIndexBlocksWriters, Severity.Warning, "Index is built offline");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from create in context.MadeOperations<CreateIndex>()
        where !create.Online && context.Stands(create.Index.Owner)
        where !create.Index.IsClustered && create.Index is not RowstoreIndex { IsUnique: true }
        select new RuleHit(create.Target, [create.Index.Owner.ToString(), create.Impact.WhoWaits(), ServerFeatures.OnlineIndexBuild.On(context.Policy.Target)]);
}
