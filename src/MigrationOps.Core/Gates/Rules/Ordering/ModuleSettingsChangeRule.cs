using MigrationOps.Changes;
using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.Ordering;

/// <summary>A module is created anew under another setting of ANSI_NULLS or QUOTED_IDENTIFIER, which decides what its text means.</summary>
public sealed class ModuleSettingsChangeRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.ModuleSettingsChange, Severity.Warning, "Module runs under other settings");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from changed in context.MadeChanges<Change>().OfType<IChangedElement>()
        let pair = (Before: (changed.Current as Module)?.Definition, After: (changed.Desired as Module)?.Definition)
        where pair.Before is not null && pair.After is not null
        let settings = Differing(pair.Before, pair.After).ToList()
        where settings.Count > 0
        select new RuleHit(changed.Desired.Id, [string.Join(" and ", settings)]);

    private static IEnumerable<string> Differing(ModuleDefinition before, ModuleDefinition after)
    {
        if (before.AnsiNulls != after.AnsiNulls)
        {
            yield return $"ANSI_NULLS {(after.AnsiNulls ? "ON" : "OFF")}";
        }

        if (before.QuotedIdentifier != after.QuotedIdentifier)
        {
            yield return $"QUOTED_IDENTIFIER {(after.QuotedIdentifier ? "ON" : "OFF")}";
        }
    }
}
