using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Gates.Rules.DataLoss;

/// <summary>A sequence that is dropped and created anew hands out numbers that are taken.</summary>
public sealed class SequenceLosesItsValueRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.SequenceLosesItsValue, Severity.Error, "Sequence loses its current value");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from drop in context.MadeOperations<DropSequence>()
        let comesBack = context.Desired.Model.Find(drop.Target) is Sequence
        select comesBack
            ? new RuleHit(drop.Target, [])
            : new RuleHit(drop.Target, []) { Variant = "Gone", Severity = Severity.Warning };
}
