using MigrationOps.Findings;
using MigrationOps.Rehearsing;

namespace MigrationOps.Gates.Rules.Scripts;

/// <summary>Nothing takes a step of a script back.</summary>
public sealed class StepIsNotTakenBackRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.StepIsNotTakenBack, Severity.Error, "Nothing takes a step of the script back");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) => ScriptHits.Of(context, ScriptProblemKind.NotTakenBack);
}
