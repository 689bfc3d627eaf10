using MigrationOps.Comparison;
using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.Hygiene;

/// <summary>Two entries of a refactor log say what cannot both be: one thing under two names, two things under one name, two renames under one key.</summary>
public sealed class RefactorLogContradictsItselfRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.RefactorLogContradictsItself, Severity.Error, "Refactor log contradicts itself");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) => Rivals(context).Concat(Keys(context));

    private static IEnumerable<RuleHit> Rivals(GateContext context) =>
        from step in context.Changes.RefactorSteps
        let rival = context.RivalOf(step)
        where rival is not null
        select Hit(step.Outcome is RefactorOutcome.Occupied ? step.From : step.End, step, rival, step.Outcome is RefactorOutcome.Occupied ? "OneName" : null);

    private static IEnumerable<RuleHit> Keys(GateContext context)
    {
        var known = context.Current.Renames.DistinctBy(entry => entry.Key).ToDictionary(entry => entry.Key, StringComparer.OrdinalIgnoreCase);
        foreach (var step in context.Changes.RefactorSteps)
        {
            if (!known.TryGetValue(step.Entry.Key, out var first))
            {
                known.Add(step.Entry.Key, step.Entry);
            }
            else if (!first.IsSameRename(step.Entry))
            {
                yield return new RuleHit(step.To, [step.Entry.From.ToString(), first.From.ToString(), first.To.ToString(), first.Key]) { Variant = "Key", Location = step.Entry.Location };
            }
        }
    }

    private static RuleHit Hit(ElementId subject, RefactorStep step, RefactorStep rival, string? variant) =>
        new(subject, [step.Entry.From.ToString(), step.Entry.To.ToString(), rival.Entry.From.ToString(), rival.Entry.To.ToString()])
        {
            Variant = variant,
            Location = step.Entry.Location,
        };
}
