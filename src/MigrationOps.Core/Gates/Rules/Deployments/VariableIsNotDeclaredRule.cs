using MigrationOps.Findings;
using MigrationOps.Rehearsing;

namespace MigrationOps.Gates.Rules.Deployments;

/// <summary>A deployment script uses a SQLCMD variable that its source does not declare.</summary>
public sealed class VariableIsNotDeclaredRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.VariableIsNotDeclared, Severity.Error, "Deployment script uses a SQLCMD variable that is not declared");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) => DeploymentHits.Of(context, DeploymentFaultKind.VariableNotDeclared);
}
