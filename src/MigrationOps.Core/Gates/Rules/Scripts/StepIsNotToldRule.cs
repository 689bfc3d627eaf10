using MigrationOps.Findings;
using MigrationOps.Rehearsing;

namespace MigrationOps.Gates.Rules.Scripts;

/// <summary>The catalog does not tell whether a step of a script has run.</summary>
public sealed class StepIsNotToldRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.StepIsNotTold, Severity.Error, "Nothing tells whether a step of the script has run");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) => ScriptHits.Of(context, ScriptProblemKind.NotTold);
}
