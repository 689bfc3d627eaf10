using MigrationOps.Findings;
using MigrationOps.Gates.Rules.Scripts;
using MigrationOps.Rehearsing;

namespace MigrationOps.Gates.Rules.Ordering;

/// <summary>A script forbids NULL in a column that it has not filled, and stops at the first NULL.</summary>
public sealed class ColumnIsNotFilledRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.ColumnIsNotFilled, Severity.Warning, "Script forbids NULL in a column that it has not filled");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) => ScriptHits.Of(context, ScriptDangerKind.ColumnNotFilled);
}
