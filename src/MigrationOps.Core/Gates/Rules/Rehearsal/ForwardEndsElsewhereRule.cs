using MigrationOps.Findings;
using MigrationOps.Rehearsing;

namespace MigrationOps.Gates.Rules.Rehearsal;

/// <summary>The deploy scripts, rehearsed from the current database, do not end at the desired one.</summary>
public sealed class ForwardEndsElsewhereRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.ForwardEndsElsewhere, Severity.Error, "Scripts do not end at the desired database");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) => RehearsalHits.Of(context, RehearsalFailureKind.WrongEnd);
}
