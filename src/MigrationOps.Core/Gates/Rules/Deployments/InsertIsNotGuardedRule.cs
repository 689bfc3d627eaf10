using MigrationOps.Findings;
using MigrationOps.Rehearsing;

namespace MigrationOps.Gates.Rules.Deployments;

/// <summary>A deployment script inserts rows whether or not they are there.</summary>
public sealed class InsertIsNotGuardedRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.InsertIsNotGuarded, Severity.Warning, "Deployment script inserts rows without asking whether they are there");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) => DeploymentHits.Of(context, DeploymentFaultKind.InsertNotGuarded);
}
