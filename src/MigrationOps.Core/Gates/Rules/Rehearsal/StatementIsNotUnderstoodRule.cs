using MigrationOps.Findings;
using MigrationOps.Rehearsing;

namespace MigrationOps.Gates.Rules.Rehearsal;

/// <summary>The rehearsal does not know what a statement does, so it proves nothing.</summary>
public sealed class StatementIsNotUnderstoodRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.StatementIsNotUnderstood, Severity.Error, "Rehearsal does not know a statement");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) => RehearsalHits.Of(context, RehearsalFailureKind.NotUnderstood);
}
