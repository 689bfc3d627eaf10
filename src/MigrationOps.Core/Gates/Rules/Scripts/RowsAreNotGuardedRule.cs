using MigrationOps.Findings;
using MigrationOps.Rehearsing;

namespace MigrationOps.Gates.Rules.Scripts;

/// <summary>A statement of a script writes rows, and no change of the schema behind it tells whether it has run.</summary>
public sealed class RowsAreNotGuardedRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.RowsAreNotGuarded, Severity.Error, "Script writes rows that nothing guards");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) => ScriptHits.Of(context, ScriptProblemKind.RowsNotGuarded);
}
