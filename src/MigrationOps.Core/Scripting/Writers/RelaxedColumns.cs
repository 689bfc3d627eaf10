using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Scripting.Catalog;

namespace MigrationOps.Scripting.Writers;

/// <summary>
/// A column that is changed before it is dropped in the same phase is found as it is to be, as it was, or not at all: the change is done where the drop is,
/// and on the way back the drop is undone where the change is.
/// </summary>
/// <param name="operations">The operations of a phase, in order.</param>
/// <param name="steps">Their steps, in the same order; changed in place.</param>
/// <param name="names">The comparer of names.</param>
internal sealed class RelaxedColumns(IReadOnlyList<Operation> operations, StepDocument[] steps, NameComparer names)
{
    /// <summary>Lets the guards of changes and drops of one column know each other.</summary>
    public void Guard()
    {
        for (var drop = 0; drop < operations.Count; drop++)
        {
            if (operations[drop] is not DropColumn { Column: var column })
            {
                continue;
            }

            foreach (var change in Enumerable.Range(0, drop).Where(place => operations[place] is AlterColumn alter && names.Equals(alter.Target, column.Id)))
            {
                steps[change] = steps[change] with { Guard = Or(steps[change].Guard, steps[drop].Guard) };
                if (steps[drop].UndoGuard is { } undo && steps[change].UndoGuard is { } undone)
                {
                    steps[drop] = steps[drop] with { UndoGuard = Or(undo, undone) };
                }
            }
        }
    }

    private static Guard Or(Guard guard, Guard other) => guard with { After = Predicate.Any(guard.After, other.After) };
}
