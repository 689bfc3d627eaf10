using MigrationOps.Changes;
using MigrationOps.Comparison.Coexistence;
using MigrationOps.Model;

namespace MigrationOps.Comparison;

/// <summary>Applies the refactor log of the desired database to the current one, oldest entry first.</summary>
internal sealed class RenameApplier
{
    private readonly LoadedDatabase _desired;
    private readonly NameComparer _names;
    private readonly RefactorChain _chain;
    private readonly HashSet<Rename> _made;
    private readonly HashSet<ElementId> _recreated;
    private readonly RenameList _applied;
    private readonly List<ColumnReplacement> _replaced = [];
    private LoadedDatabase _database;

    private RenameApplier(LoadedDatabase current, LoadedDatabase desired, NameComparer names)
    {
        _database = current;
        _desired = desired;
        _names = names;
        _chain = new RefactorChain(desired.Renames, names);
        _made = [.. current.Renames];
        _recreated = new HashSet<ElementId>(names);
        _applied = new RenameList(names);
    }

    private bool InPlace { get; init; }

    /// <summary>
    /// Applies the renames that are not yet made: the log of the current database lacks the entry, the old name stands, the name at the end of the log is
    /// desired and stands not.
    /// </summary>
    /// <param name="current">The current database.</param>
    /// <param name="desired">The desired database, whose log it is.</param>
    /// <param name="names">The comparer of names.</param>
    /// <param name="inPlace">Whether no column may stand beside its new name.</param>
    /// <returns>The renamed database.</returns>
    public static RenameResult Apply(LoadedDatabase current, LoadedDatabase desired, NameComparer names, bool inPlace)
    {
        var applier = new RenameApplier(current, desired, names) { InPlace = inPlace };
        var steps = desired.Renames.Select(applier.Step).ToValueList();
        return new RenameResult(applier._database, applier._applied.ToValueList(), applier._replaced.ToValueList(), steps);
    }

    private RefactorStep Step(Rename entry, int place)
    {
        var before = Resolve(entry);
        var to = before with { Name = before.Name.Equals(entry.From) ? entry.To : before.Name.WithLast(entry.To.Last) };
        var end = _chain.EndOf(to, place);
        var outcome = Judge(entry, before, to, end);
        string? notBeside = null;
        if (outcome == RefactorOutcome.Applied && before.Kind == ElementKind.Column && !InPlace)
        {
            notBeside = NotBeside(before, to, end);
            outcome = notBeside is null ? RefactorOutcome.Replaced : outcome;
        }

        switch (outcome)
        {
            case RefactorOutcome.Applied:
                Apply(before, to, entry.Key, notBeside);
                break;
            case RefactorOutcome.Replaced:
                _replaced.Add(ColumnReplacement.Renamed(before.Name, to.Name.Last));
                break;
            case RefactorOutcome.Recreated:
                _recreated.Add(to);
                MoveTables(before, to, entry.Key);
                break;
        }

        return new RefactorStep(entry, before, to, end, outcome);
    }

    private RefactorOutcome Judge(Rename entry, ElementId before, ElementId to, ElementId end)
    {
        if (_made.Contains(entry) || _names.Equals(before, end))
        {
            return RefactorOutcome.AppliedBefore;
        }

        if (entry.Kind is ElementKind.Opaque or ElementKind.Parameter)
        {
            return RefactorOutcome.NotModelled;
        }

        if (_recreated.Contains(before))
        {
            return RefactorOutcome.Recreated;
        }

        var isTaken = Stands(to) || Stands(end);
        if (!Stands(before))
        {
            return isTaken ? RefactorOutcome.AppliedBefore : RefactorOutcome.NotFound;
        }

        if (isTaken)
        {
            return RefactorOutcome.Occupied;
        }

        var isWanted = _desired.Model.Find(end) is not null;
        return (isWanted, IsByName(before)) switch
        {
            (false, _) => RefactorOutcome.Abandoned,
            (true, true) => RefactorOutcome.Applied,
            (true, false) => RefactorOutcome.Recreated,
        };
    }

    // Two columns stand beside each other in a table that keeps its own name, and only one takes the place of another.
    private string? NotBeside(ElementId before, ElementId to, ElementId end)
    {
        if (!_names.Equals(to, end) || !_names.Equals(to.Name.Parent, before.Name.Parent) || _applied.Touches(before.Name.Parent))
        {
            return "The log renames it, or its table, more than once.";
        }

        return new CoexistenceCheck(_database, _desired, _names).ReasonAgainst(before.Name, to.Name.Last);
    }

    private bool Stands(ElementId id) => _database.Model.Find(id) is not null;

    // Logs that were written by hand name a constraint without its table.
    private ElementId Resolve(Rename entry)
    {
        var id = new ElementId(entry.Kind, entry.From);
        var isConstraint = entry.Kind is ElementKind.PrimaryKey or ElementKind.UniqueConstraint or ElementKind.ForeignKey or ElementKind.CheckConstraint or ElementKind.DefaultConstraint;
        if (!isConstraint || entry.From.Parts.Count != 2)
        {
            return id;
        }

        bool IsMeant(Constraint constraint, SqlName name) =>
            constraint.Id.Kind == entry.Kind && constraint.Name is { } last && _names.Equals(constraint.Table.Parent.Child(last), name);
        var constraints = _database.Model.All<Table>().SelectMany(table => table.Constraints).ToList();
        var found = constraints.Find(constraint => IsMeant(constraint, entry.From)) ?? constraints.Find(constraint => IsMeant(constraint, entry.To));
        return found is null ? id : id with { Name = found.Table.Child(entry.From.Last) };
    }

    // A module keeps its old name inside its text when sp_rename renames it (Microsoft Learn, sp_rename), and no statement renames a schema, a table type that is
    // in use or what stands inside one: they are created anew and the old ones dropped.
    private bool IsByName(ElementId id) => id.Kind switch
    {
        ElementKind.View or ElementKind.Procedure or ElementKind.Function or ElementKind.Trigger or ElementKind.Schema or ElementKind.TableType => false,
        ElementKind.Column => _database.Model.FindTable(id.Name.Parent) is not null,
        _ => true,
    };

    private void Apply(ElementId before, ElementId to, string key, string? notBeside = null)
    {
        var map = new NameMap(before.Kind, before.Name, to.Name, _names);
        var elements = _database.Model.Elements.Select(element => ElementRenamer.Apply(element, map));
        _database = _database with
        {
            Model = _database.Model with { Elements = ElementSet.Create(elements, _database.Model.Names) },
            Dependencies = _database.Dependencies.Rename(map.Id, map.Any, _database.Model.Names),
        };
        _applied.Add(new Renamed(before, to, key) { NotBeside = notBeside }, map);
    }

    // A schema has no other name, but what holds data in it moves to the new one.
    private void MoveTables(ElementId before, ElementId to, string key)
    {
        var moved = before.Kind == ElementKind.Schema
            ? _database.Model.Elements.Where(element => element is Table or Sequence && _names.Equals(element.Id.Name.Parent, before.Name)).Select(element => element.Id).ToList()
            : [];
        foreach (var id in moved)
        {
            var target = id with { Name = to.Name.Child(id.Name.Last) };
            if (!Stands(target) && _desired.Model.Find(target) is not null)
            {
                Apply(id, target, key);
            }
        }
    }
}
