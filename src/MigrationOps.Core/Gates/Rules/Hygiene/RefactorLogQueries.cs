using MigrationOps.Comparison;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.Hygiene;

/// <summary>What the rules of the refactor log ask of their context.</summary>
internal static class RefactorLogQueries
{
    /// <summary>The entries that the log of the current database does not have: those that nobody has judged before.</summary>
    /// <param name="context">The context.</param>
    /// <returns>The entries and what became of them.</returns>
    public static IEnumerable<RefactorStep> NewSteps(this GateContext context)
    {
        var known = context.Current.Renames.ToHashSet();
        return context.Changes.RefactorSteps.Where(step => !known.Contains(step.Entry));
    }

    /// <summary>Whether the plan comes to a thing that the current database does not have.</summary>
    /// <param name="context">The context.</param>
    /// <param name="id">The thing.</param>
    /// <returns>Whether it is added.</returns>
    public static bool IsAdded(this GateContext context, ElementId id) =>
        context.Current.Model.Find(id) is null && context.Desired.Model.Find(id) is not null;

    /// <summary>The entry that has renamed the same thing to another name, or another thing to the same name, so that nothing is left for this one.</summary>
    /// <param name="context">The context.</param>
    /// <param name="step">The entry that came too late.</param>
    /// <returns>The entry that the plan follows; null where there is none.</returns>
    public static RefactorStep? RivalOf(this GateContext context, RefactorStep step)
    {
        var names = context.Names();
        return context.Changes.RefactorSteps.FirstOrDefault(other => other.Outcome is RefactorOutcome.Applied or RefactorOutcome.Replaced or RefactorOutcome.Recreated && step.Outcome switch
        {
            RefactorOutcome.NotFound => names.Equals(other.From, step.From) && context.IsAdded(step.End),
            RefactorOutcome.Occupied => names.Equals(other.End, step.End) && !names.Equals(other.From, step.From),
            _ => false,
        });
    }

    /// <summary>The later entry that gives the name from which this one starts.</summary>
    /// <param name="context">The context.</param>
    /// <param name="step">An entry.</param>
    /// <returns>The later entry; null where the entry stands at its place.</returns>
    public static RefactorStep? NeededBefore(this GateContext context, RefactorStep step)
    {
        if (step.Outcome is not RefactorOutcome.NotFound || !context.IsAdded(step.End))
        {
            return null;
        }

        return context.LaterThan(step).FirstOrDefault(later =>
            new NameMap(later.Entry.Kind, later.Entry.To, later.Entry.From, context.Names()).Id(step.From) is var before
            && !context.Names().Equals(before, step.From)
            && context.Current.Model.Find(before) is not null);
    }

    /// <summary>The later entry that is dated earlier, where their order decides what the plan does.</summary>
    /// <param name="context">The context.</param>
    /// <param name="step">An entry.</param>
    /// <returns>The later entry; null where the dates follow the order.</returns>
    public static RefactorStep? DatedBefore(this GateContext context, RefactorStep step) => step.Outcome is not (RefactorOutcome.Applied or RefactorOutcome.Replaced or RefactorOutcome.Recreated)
        ? null
        : context.LaterThan(step).FirstOrDefault(later => later.Entry.WrittenAt < step.Entry.WrittenAt && IsRelated(step, later, context.Names()));

    private static IEnumerable<RefactorStep> LaterThan(this GateContext context, RefactorStep step) =>
        context.Changes.RefactorSteps.SkipWhile(other => !ReferenceEquals(other, step)).Skip(1);

    // The later one starts from the name that the earlier one gives, or from something inside it.
    private static bool IsRelated(RefactorStep earlier, RefactorStep later, NameComparer names) =>
        !names.Equals(new NameMap(earlier.Entry.Kind, earlier.To.Name, earlier.From.Name, names).Id(later.From), later.From);
}
