using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Scripting.Catalog;

namespace MigrationOps.Scripting.Writers;

/// <summary>
/// What goes out of the way of a change and comes back behind it must not go a second time where the change is done: an index would be built again for nothing,
/// and a second run would not be one that changes nothing.
/// </summary>
/// <param name="operations">The operations of a phase, in order.</param>
/// <param name="steps">Their steps, in the same order; changed in place.</param>
/// <param name="uses">What an element names outside of itself.</param>
internal sealed class Recreations(IReadOnlyList<Operation> operations, StepDocument[] steps, Func<Element, IEnumerable<SqlName>> uses)
{
    private readonly ILookup<ElementId, int> _places = Enumerable.Range(0, operations.Count).ToLookup(place => operations[place].Target);

    /// <summary>Lets the guards of what goes and comes back ask for the change too, on the way forth and back.</summary>
    public void Guard()
    {
        // What stands between two steps may be such a pair itself, whose guards must be known first.
        for (var first = operations.Count - 1; first >= 0; first--)
        {
            if (ReturnOf(first) is { } last)
            {
                Guard(first, last);
            }
        }
    }

    private void Guard(int first, int last)
    {
        var changes = Enumerable.Range(first + 1, last - first - 1).Where(place => IsChange(operations[place], operations[first])).ToList();
        if (changes.Count == 0 && operations[last].After!.Equals(operations[first].Before))
        {
            return;
        }

        steps[first] = steps[first] with { Guard = Done(steps[first].Guard, [.. changes.Select(place => steps[place].Guard), steps[last].Guard]) };
        Guard?[] undone = [.. changes.Select(place => steps[place].UndoGuard), steps[first].UndoGuard];
        if (steps[last].UndoGuard is { } undo && undone.All(guard => guard is not null))
        {
            steps[last] = steps[last] with { UndoGuard = Done(undo, undone!) };
        }
    }

    // The place where what went comes back unchanged. A module that went by an ALTER may come back with another text.
    private int? ReturnOf(int first)
    {
        if (operations[first].Before is not { } before)
        {
            return null;
        }

        var later = _places[operations[first].Target].Where(place => place > first && operations[place].After is not null);
        int? last = operations[first] switch
        {
            { After: null } => later.Select(place => (int?)place).FirstOrDefault(place => operations[place!.Value] is { Before: null } back && back.After!.Equals(before)),
            AlterModule => later.Select(place => (int?)place).LastOrDefault(place => operations[place!.Value] is AlterModule),
            AlterColumn => later.Select(place => (int?)place).FirstOrDefault(place => operations[place!.Value] is AlterColumn back && back.After!.Equals(before)),
            _ => null,
        };
        return last;
    }

    private bool IsChange(Operation operation, Operation gone)
    {
        if (operation is AlterColumn or SetColumnProperty && NameComparer.CaseInsensitive.Equals(LockGroup.Of(operation.Target), LockGroup.Of(gone.Target)))
        {
            return true;
        }

        if (HostOf(gone) is { } host && operation is DropModule or CreateModule or AlterModule)
        {
            return NameComparer.CaseInsensitive.Equals(host, operation.Target.Name);
        }

        if (gone is DropConstraint { Constraint: ForeignKey foreign } && KeyedTable(operation) is { } table)
        {
            return NameComparer.CaseInsensitive.Equals(foreign.ReferencedTable, table);
        }

        return gone is DropModule or AlterModule or AlterColumn
            && uses(gone.Before!).Any(name => NameComparer.CaseInsensitive.Equals(name, operation.Target.Name));
    }

    // What goes with the object that it belongs to.
    private static SqlName? HostOf(Operation gone) => gone switch
    {
        RevokePermission revoke => revoke.Permission.Securable.Name,
        DropExtendedProperty drop => drop.Property.Host.Name,
        DropIndex drop => drop.Index.Owner,
        _ => null,
    };

    // The table of a key or unique index that goes or comes.
    private static SqlName? KeyedTable(Operation operation) => operation switch
    {
        DropConstraint { Constraint: KeyConstraint key } => key.Table,
        AddConstraint { Constraint: KeyConstraint key } => key.Table,
        DropIndex { Index: RowstoreIndex { IsUnique: true } index } => index.Owner,
        CreateIndex { Index: RowstoreIndex { IsUnique: true } index } => index.Owner,
        _ => null,
    };

    private static Guard Done(Guard gone, IEnumerable<Guard> others) =>
        gone with { After = Predicate.Any(gone.After, Predicate.All(others.Select(guard => guard.After))) };
}
