using MigrationOps.Model;
using MigrationOps.Scripting;

namespace MigrationOps.TransactSql.Wrapping;

/// <summary>
/// Finds the guard of a unit: of the guards of the operations that do the same, those that tell the two sides apart, proven on both models. An operation that
/// drops and creates something again on its way tells nothing, and its guard is left out.
/// </summary>
/// <param name="planner">Plans.</param>
/// <param name="judge">Judges conditions.</param>
internal sealed class GuardFinder(PairPlanner planner, GuardJudge judge)
{
    private static readonly Guard EachTime = new("1 = 1", "1 = 0");

    /// <summary>Finds the guard.</summary>
    /// <param name="unit">The unit.</param>
    /// <returns>The unit with its guard; null where the catalog does not tell.</returns>
    public GuardedUnit? Find(StatementUnit unit)
    {
        if (unit.IsRepeatable)
        {
            return new GuardedUnit(unit, null, EachTime, null);
        }

        if (ReferenceEquals(unit.Before, unit.After))
        {
            return null;
        }

        var plan = planner.Plan(unit, bound: false);
        return Together(plan.Steps.Select(step => step.Guard), unit.Before, unit.After) is { } guard
            ? new GuardedUnit(unit, plan, guard, Together(plan.Steps.Select(step => step.UndoGuard), unit.After, unit.Before))
            : null;
    }

    // A script asks first whether the step has run, so it does no harm if what is asked before the step still holds behind it.
    private Guard? Together(IEnumerable<Guard?> guards, DatabaseModel before, DatabaseModel after)
    {
        var telling = guards.OfType<Guard>()
            .Where(guard => judge.Holds(guard.Before, before) && judge.Fails(guard.After, before) && judge.Holds(guard.After, after))
            .ToList();
        return telling.Count == 0 ? null : new Guard(All(telling.Select(guard => guard.Before)), All(telling.Select(guard => guard.After)));
    }

    private static string All(IEnumerable<string> conditions) => string.Join("\nAND ", conditions.Distinct());
}
