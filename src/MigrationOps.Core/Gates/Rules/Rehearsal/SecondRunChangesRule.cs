using MigrationOps.Findings;
using MigrationOps.Rehearsing;

namespace MigrationOps.Gates.Rules.Rehearsal;

/// <summary>A script that has run to its end changes something, or stops, when it is run once more.</summary>
public sealed class SecondRunChangesRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.SecondRunChanges, Severity.Error, "Script changes something when it is run twice");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) => RehearsalHits.Of(context, RehearsalFailureKind.NotRepeatable);
}
