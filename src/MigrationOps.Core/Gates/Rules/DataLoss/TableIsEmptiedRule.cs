using MigrationOps.Findings;
using MigrationOps.Gates.Rules.Deployments;
using MigrationOps.Gates.Rules.Scripts;
using MigrationOps.Rehearsing;

namespace MigrationOps.Gates.Rules.DataLoss;

/// <summary>A script takes all rows out of a table, and nothing has copied them.</summary>
public sealed class TableIsEmptiedRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.TableIsEmptied, Severity.Error, "Script empties a table");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
    [
        .. ScriptHits.Of(context, ScriptDangerKind.TableEmptied),
        .. DeploymentHits.Of(context, DeploymentFaultKind.TableEmptied).Select(hit => hit with { Variant = "Deployment" }),
    ];
}
