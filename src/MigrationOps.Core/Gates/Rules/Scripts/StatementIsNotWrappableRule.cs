using MigrationOps.Findings;
using MigrationOps.Rehearsing;

namespace MigrationOps.Gates.Rules.Scripts;

/// <summary>A statement of a script cannot stand in a guarded step.</summary>
public sealed class StatementIsNotWrappableRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.StatementIsNotWrappable, Severity.Error, "Statement cannot stand in a guarded step");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) => ScriptHits.Of(context, ScriptProblemKind.NotWrappable);
}
