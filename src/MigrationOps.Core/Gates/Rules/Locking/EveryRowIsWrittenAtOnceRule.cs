using MigrationOps.Findings;
using MigrationOps.Gates.Rules.Scripts;
using MigrationOps.Rehearsing;

namespace MigrationOps.Gates.Rules.Locking;

/// <summary>One UPDATE that writes every row locks the table and fills the log until it has ended.</summary>
public sealed class EveryRowIsWrittenAtOnceRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.EveryRowIsWrittenAtOnce, Severity.Warning, "Script writes every row in one statement");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) => ScriptHits.Of(context, ScriptDangerKind.EveryRowWritten);
}
