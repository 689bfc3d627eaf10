using MigrationOps.Findings;
using MigrationOps.Rehearsing;

namespace MigrationOps.Gates.Rules.Deployments;

/// <summary>The rehearsal does not know a statement of a deployment script.</summary>
public sealed class DeploymentScriptIsNotUnderstoodRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.DeploymentScriptIsNotUnderstood, Severity.Warning, "Rehearsal does not know a statement of a deployment script");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) => DeploymentHits.Of(context, DeploymentFaultKind.NotUnderstood);
}
