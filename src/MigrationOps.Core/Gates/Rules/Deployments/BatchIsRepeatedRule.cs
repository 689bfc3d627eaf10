using MigrationOps.Findings;
using MigrationOps.Rehearsing;

namespace MigrationOps.Gates.Rules.Deployments;

/// <summary>GO runs a batch of a deployment script several times.</summary>
public sealed class BatchIsRepeatedRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.BatchIsRepeated, Severity.Warning, "Deployment script repeats a batch");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) => DeploymentHits.Of(context, DeploymentFaultKind.BatchRepeated);
}
