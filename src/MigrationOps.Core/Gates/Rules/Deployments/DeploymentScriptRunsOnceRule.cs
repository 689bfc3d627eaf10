using MigrationOps.Findings;
using MigrationOps.Rehearsing;

namespace MigrationOps.Gates.Rules.Deployments;

/// <summary>A deployment script stops or changes the schema when it is run once more.</summary>
public sealed class DeploymentScriptRunsOnceRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.DeploymentScriptRunsOnce, Severity.Error, "Deployment script does not bear a second run");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) => DeploymentHits.Of(context, DeploymentFaultKind.SecondRunChanges);
}
