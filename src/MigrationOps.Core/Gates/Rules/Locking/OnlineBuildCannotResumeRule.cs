using MigrationOps.Findings;
using MigrationOps.Operations;
using MigrationOps.Policy;

namespace MigrationOps.Gates.Rules.Locking;

/// <summary>An index is built online in one piece: what breaks it off, a failover too, takes all of it back.</summary>
public sealed class OnlineBuildCannotResumeRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.OnlineBuildCannotResume, Severity.Information, "Index build begins anew after a break");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from create in context.MadeOperations<CreateIndex>()
        where create.Online && context.Stands(create.Index.Owner)
        select new RuleHit(create.Target, [create.Index.Owner.ToString(), ServerFeatures.ResumableBuild.On(context.Policy.Target)]);
}
