using MigrationOps.Findings;
using MigrationOps.Rehearsing;

namespace MigrationOps.Gates.Rules.Rehearsal;

/// <summary>A script goes on where something is amiss and it must stop.</summary>
public sealed class ScriptDoesNotStopRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.ScriptDoesNotStop, Severity.Error, "Script goes on where it must stop");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) => RehearsalHits.Of(context, RehearsalFailureKind.DoesNotStop);
}
