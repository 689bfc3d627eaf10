using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.Hygiene;

/// <summary>Pre- and post-deployment scripts of the desired source are not run by any phase.</summary>
public sealed class DeploymentScriptsAreNotPlannedRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.DeploymentScriptsAreNotPlanned, Severity.Information, "Deployment scripts are not part of the plan");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        context.Desired.DeploymentScripts.Count > 0
            ? [new RuleHit(GateQueries.Database, [context.Desired.Source]) { Location = new SourceLocation(context.Desired.Source) }]
            : [];
}
