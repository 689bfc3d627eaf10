using MigrationOps.Comparison;
using MigrationOps.Findings;

namespace MigrationOps.Gates.Rules.Hygiene;

/// <summary>An entry of the refactor log starts from a name that only a later one gives, or their dates say another order than the file.</summary>
public sealed class RefactorLogIsOutOfOrderRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.RefactorLogIsOutOfOrder, Severity.Warning, "Refactor log is out of order");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context)
    {
        foreach (var step in context.Changes.RefactorSteps)
        {
            if (context.NeededBefore(step) is { } needed)
            {
                yield return Hit(step, needed);
            }
            else if (context.DatedBefore(step) is { } dated)
            {
                yield return Hit(step, dated) with { Variant = "Date", Severity = Severity.Information };
            }
        }
    }

    private static RuleHit Hit(RefactorStep step, RefactorStep later) =>
        new(step.End, [step.Entry.From.ToString(), later.Entry.From.ToString(), later.Entry.To.ToString()]) { Location = step.Entry.Location };
}
