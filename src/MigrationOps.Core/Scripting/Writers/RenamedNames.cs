using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Scripting.Catalog;

namespace MigrationOps.Scripting.Writers;

/// <summary>
/// Steps behind a rename name things by the new name, or take the old one. Where the rename is not made, or taken back already, their guards would find a
/// database that they do not know: on the way back they are undone as soon as the rename is.
/// </summary>
/// <param name="operations">The operations of a phase, in order.</param>
/// <param name="steps">Their steps, in the same order; changed in place.</param>
/// <param name="names">The comparer of names.</param>
internal sealed class RenamedNames(IReadOnlyList<Operation> operations, StepDocument[] steps, NameComparer names)
{
    /// <summary>Lets the guards around each rename know both names.</summary>
    public void Guard()
    {
        for (var place = operations.Count - 1; place >= 0; place--)
        {
            if (RenameOf(operations[place]) is { } rename && !names.Equals(rename.From, rename.To))
            {
                Guard(place, rename);
            }
        }
    }

    private void Guard(int place, (ElementId From, ElementId To) rename)
    {
        var followers = Enumerable.Range(place + 1, operations.Count - place - 1).Where(later => Follows(operations[later], rename)).ToList();
        var isTaken = operations.Any(operation => !ReferenceEquals(operation, operations[place]) && operation.Creates.Any(id => names.Equals(id.Name, rename.From.Name)));
        if (isTaken)
        {
            steps[place] = steps[place] with { Guard = steps[place].Guard with { After = ObjectCatalog.Bears(rename.To) } };
        }

        // The second half of a move under another name takes the name of the first half away.
        foreach (var next in followers.Where(later => RenameOf(operations[later]) is { } second && names.Equals(second.From, rename.To)))
        {
            var guard = steps[place].Guard;
            steps[place] = steps[place] with { Guard = guard with { After = Predicate.Any(guard.After, steps[next].Guard.After) } };
        }

        var notYet = Predicate.All(Predicate.Any([.. Origins(rename.From).Select(ObjectCatalog.Bears)]), ObjectCatalog.Lacks(rename.To));
        foreach (var later in followers.Where(later => steps[later].UndoGuard is not null))
        {
            var undo = steps[later].UndoGuard!;
            var before = RenameOf(operations[later]) is { } second && names.Equals(second.From, rename.To) ? undo.Before : Predicate.All(ObjectCatalog.Bears(rename.To), undo.Before);
            steps[later] = steps[later] with { UndoGuard = new Guard(before, Predicate.Any(undo.After, notYet)) };
        }
    }

    // A move under another name has two halves: before the first one the thing bears a third name.
    private IEnumerable<ElementId> Origins(ElementId id) =>
        operations.Select(RenameOf).Where(first => first is { } half && IsSame(half.To, id)).Select(first => first!.Value.From).Prepend(id);

    private bool Follows(Operation operation, (ElementId From, ElementId To) rename)
    {
        var target = RenameOf(operation)?.From ?? operation.Target;
        return rename.To.Kind is ElementKind.Column
            ? IsAtOrInside(target.Name, rename.To.Name) || (operation is CreateIndex && names.Equals(target.Name.Parent, rename.To.Name.Parent))
            : target.Kind != ElementKind.Opaque
                && (Takes(operation, rename.From) || IsSame(target, rename.To) || (rename.To.Kind == ElementKind.Table && target.Name.Parts.Count > 2 && IsAtOrInside(target.Name, rename.To.Name)));
    }

    private bool IsAtOrInside(SqlName name, SqlName owner) =>
        name.Parts.Count >= owner.Parts.Count && names.Equals(new SqlName([.. name.Parts.Take(owner.Parts.Count)]), owner);

    private bool Takes(Operation operation, ElementId freed) => operation.Creates.Any(id => IsSame(id, freed));

    private bool IsSame(ElementId one, ElementId other) => one.Kind == other.Kind && names.Equals(one.Name, other.Name);

    private static (ElementId From, ElementId To)? RenameOf(Operation operation) => operation switch
    {
        RenameElement rename => (rename.From, rename.To),
        MoveToSchema move => (move.From, move.To),
        _ => null,
    };
}
