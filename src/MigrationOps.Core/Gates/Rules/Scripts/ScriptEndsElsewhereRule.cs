using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.Scripts;

/// <summary>A script does not end at the desired database.</summary>
public sealed class ScriptEndsElsewhereRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.ScriptEndsElsewhere, Severity.Error, "Script does not end at the desired database");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) => context.Script is { Difference: { } difference } script
        ? [new RuleHit(GateQueries.Database, [difference]) { Location = new SourceLocation(script.Script) }]
        : [];
}
