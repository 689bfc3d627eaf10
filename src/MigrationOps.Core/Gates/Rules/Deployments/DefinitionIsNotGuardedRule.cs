using MigrationOps.Findings;
using MigrationOps.Rehearsing;

namespace MigrationOps.Gates.Rules.Deployments;

/// <summary>A deployment script creates, alters or drops an object whatever state it is in.</summary>
public sealed class DefinitionIsNotGuardedRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.DefinitionIsNotGuarded, Severity.Warning, "Deployment script changes the schema without asking for its state");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) => DeploymentHits.Of(context, DeploymentFaultKind.DefinitionNotGuarded);
}
