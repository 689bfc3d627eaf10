using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Scripting.Catalog;

namespace MigrationOps.Scripting.Writers;

/// <summary>
/// What is dropped and created again around a change of its table must not be dropped a second time where the change is done: a second run of the script would build
/// every index again for nothing.
/// </summary>
internal static class Recreations
{
    /// <summary>Lets the guards of such drops ask for the change too, on the way forth and back.</summary>
    /// <param name="operations">The operations of a phase, in order.</param>
    /// <param name="steps">Their steps, in the same order; changed in place.</param>
    public static void Guard(IReadOnlyList<Operation> operations, StepDocument[] steps)
    {
        var creations = Enumerable.Range(0, operations.Count)
            .Where(place => operations[place] is { Before: null, After: not null })
            .ToLookup(place => operations[place].Target);
        for (var first = 0; first < operations.Count; first++)
        {
            // What is dropped comes back unchanged at this place; at 0 where it does not.
            var last = operations[first] is { Before: { } dropped, After: null }
                ? creations[operations[first].Target].FirstOrDefault(place => place > first && operations[place].After!.Equals(dropped))
                : 0;
            var changes = Enumerable.Range(first, Math.Max(0, last - first)).Where(place => IsChange(operations[place], operations[first])).ToList();
            if (changes.Count == 0)
            {
                continue;
            }

            steps[first] = steps[first] with { Guard = Done(steps[first].Guard, [.. changes.Select(place => steps[place].Guard), steps[last].Guard]) };
            Guard?[] undone = [.. changes.Select(place => steps[place].UndoGuard), steps[first].UndoGuard];
            if (steps[last].UndoGuard is { } undo && undone.All(guard => guard is not null))
            {
                steps[last] = steps[last] with { UndoGuard = Done(undo, undone!) };
            }
        }
    }

    private static bool IsChange(Operation operation, Operation dropped) =>
        operation is AlterColumn or SetColumnProperty
        && NameComparer.CaseInsensitive.Equals(LockGroup.Of(operation.Target), LockGroup.Of(dropped.Target));

    private static Guard Done(Guard drop, IEnumerable<Guard> others) =>
        drop with { After = Predicate.Any(drop.After, Predicate.All(others.Select(guard => guard.After))) };
}
