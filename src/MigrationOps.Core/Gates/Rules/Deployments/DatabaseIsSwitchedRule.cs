using MigrationOps.Findings;
using MigrationOps.Rehearsing;

namespace MigrationOps.Gates.Rules.Deployments;

/// <summary>A deployment script leaves the database that is deployed.</summary>
public sealed class DatabaseIsSwitchedRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.DatabaseIsSwitched, Severity.Error, "Deployment script leaves the database");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) => DeploymentHits.Of(context, DeploymentFaultKind.DatabaseSwitched);
}
