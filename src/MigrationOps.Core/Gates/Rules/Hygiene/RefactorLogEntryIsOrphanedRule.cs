using MigrationOps.Comparison;
using MigrationOps.Findings;

namespace MigrationOps.Gates.Rules.Hygiene;

/// <summary>New entries of the refactor log name things that neither database has: a slip of the pen, or the leavings of something that went long ago.</summary>
public sealed class RefactorLogEntryIsOrphanedRule : IRule
{
    private const int Shown = 5;

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.RefactorLogEntryIsOrphaned, Severity.Information, "Refactor log entry is orphaned");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context)
    {
        var orphans = context.NewSteps().Where(step => IsOrphan(step, context)).ToList();
        if (orphans.Count == 0)
        {
            yield break;
        }

        var list = string.Join(", ", orphans.Take(Shown).Select(step => $"{step.Entry.From} to {step.Entry.To}")) + (orphans.Count > Shown ? ", ..." : string.Empty);
        yield return new RuleHit(GateQueries.Database, [orphans.Count.ToString(System.Globalization.CultureInfo.InvariantCulture), list])
        {
            Location = orphans[0].Entry.Location,
            Object = "refactor log",
        };
    }

    private static bool IsOrphan(RefactorStep step, GateContext context) => step.Outcome is RefactorOutcome.NotFound
        && new[] { step.From, step.To, step.End }.All(id => context.Desired.Model.Find(id) is null)
        && context.NeededBefore(step) is null;
}
