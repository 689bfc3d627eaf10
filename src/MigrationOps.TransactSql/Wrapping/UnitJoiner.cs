using MigrationOps.Scripting;

namespace MigrationOps.TransactSql.Wrapping;

/// <summary>
/// Joins units until each is told by its guard for as long as the script goes on. What writes rows alone is joined with the next change of the schema. What is
/// undone or changed again later, such as a table under a temporary name, is joined with all up to there: else a second run would begin it again.
/// </summary>
/// <param name="guards">Finds guards.</param>
/// <param name="judge">Judges conditions.</param>
internal sealed class UnitJoiner(GuardFinder guards, GuardJudge judge)
{
    /// <summary>Joins units.</summary>
    /// <param name="units">The units in the order of the script.</param>
    /// <param name="rest">The units at the end that nothing tells; null where there are none.</param>
    /// <returns>The units with their guards.</returns>
    public IReadOnlyList<GuardedUnit> Join(IReadOnlyList<StatementUnit> units, out StatementUnit? rest)
    {
        var guarded = Guarded(units.Select(unit => (unit, (GuardedUnit?)null)), out rest);
        var proven = new HashSet<(GuardedUnit, GuardedUnit)>(ReferencePairs.Instance);
        while (FirstOverlap(guarded, proven) is var (first, last))
        {
            var joined = guarded[first].Unit.With(guarded.Skip(first + 1).Take(last - first).Select(unit => unit.Unit));
            IEnumerable<(StatementUnit, GuardedUnit?)> next =
            [
                .. guarded.Take(first).Select(unit => (unit.Unit, (GuardedUnit?)unit)),
                (joined, null),
                .. guarded.Skip(last + 1).Select(unit => (unit.Unit, (GuardedUnit?)unit)),
                .. rest is null ? [] : new[] { (rest, (GuardedUnit?)null) },
            ];
            guarded = Guarded(next, out rest);
        }

        return guarded;
    }

    private List<GuardedUnit> Guarded(IEnumerable<(StatementUnit Unit, GuardedUnit? Known)> units, out StatementUnit? rest)
    {
        var found = new List<GuardedUnit>();
        rest = null;
        foreach (var (unit, known) in units)
        {
            var whole = rest?.With([unit]) ?? unit;
            if (((rest is null ? known : null) ?? guards.Find(whole)) is not { } guarded)
            {
                rest = whole;
                continue;
            }

            found.Add(guarded);
            rest = null;
        }

        return found;
    }

    private (int First, int Last)? FirstOverlap(List<GuardedUnit> units, HashSet<(GuardedUnit, GuardedUnit)> proven)
    {
        for (var last = 1; last < units.Count; last++)
        {
            for (var first = last - 1; first >= 0; first--)
            {
                if (units[first].Plan is null || units[last].Plan is null || !units[first].Touched.Overlaps(units[last].Touched) || proven.Contains((units[first], units[last])))
                {
                    continue;
                }

                if (!StaysTold(units[first].Guard, units[last]) || !IsToldSince(units[first], units[last].UndoGuard))
                {
                    return (first, last);
                }

                proven.Add((units[first], units[last]));
            }
        }

        return null;
    }

    // A second run skips what has run, whatever has run since.
    private bool StaysTold(Guard guard, GuardedUnit later) => judge.Holds(guard.After, later.Unit.After);

    // A second rollback skips what is taken back, whatever has been taken back since.
    private bool IsToldSince(GuardedUnit earlier, Guard? undo) => undo is null || judge.Holds(undo.After, earlier.Unit.Before);
}
