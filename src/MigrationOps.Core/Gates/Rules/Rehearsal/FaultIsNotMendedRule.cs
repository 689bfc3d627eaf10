using MigrationOps.Findings;
using MigrationOps.Rehearsing;

namespace MigrationOps.Gates.Rules.Rehearsal;

/// <summary>A session that breaks before a step leaves a database from which the script does not finish.</summary>
public sealed class FaultIsNotMendedRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.FaultIsNotMended, Severity.Error, "Broken run cannot be finished");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) => RehearsalHits.Of(context, RehearsalFailureKind.FaultNotMended);
}
