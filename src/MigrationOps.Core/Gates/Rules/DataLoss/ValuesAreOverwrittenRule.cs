using MigrationOps.Findings;
using MigrationOps.Gates.Rules.Deployments;
using MigrationOps.Gates.Rules.Scripts;
using MigrationOps.Rehearsing;

namespace MigrationOps.Gates.Rules.DataLoss;

/// <summary>A script writes over the values of every row, and nothing has copied them.</summary>
public sealed class ValuesAreOverwrittenRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.ValuesAreOverwritten, Severity.Error, "Script overwrites the values of every row");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
    [
        .. ScriptHits.Of(context, ScriptDangerKind.ValuesOverwritten),
        .. DeploymentHits.Of(context, DeploymentFaultKind.ValuesOverwritten).Select(hit => hit with { Severity = Severity.Warning, Variant = "Deployment" }),
    ];
}
