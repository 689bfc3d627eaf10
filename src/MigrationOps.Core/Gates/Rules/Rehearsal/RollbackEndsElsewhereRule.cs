using MigrationOps.Findings;
using MigrationOps.Rehearsing;

namespace MigrationOps.Gates.Rules.Rehearsal;

/// <summary>A rollback script does not end at the database that stood before its phase.</summary>
public sealed class RollbackEndsElsewhereRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.RollbackEndsElsewhere, Severity.Error, "Rollback does not bring back what stood before");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) => RehearsalHits.Of(context, RehearsalFailureKind.NotTakenBack);
}
