using MigrationOps.Findings;
using MigrationOps.Rehearsing;

namespace MigrationOps.Gates.Rules.Scripts;

/// <summary>A script does not run to its end on the current database.</summary>
public sealed class ScriptStopsRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.ScriptStops, Severity.Error, "Script does not run to its end");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) => ScriptHits.Of(context, ScriptProblemKind.Stops);
}
