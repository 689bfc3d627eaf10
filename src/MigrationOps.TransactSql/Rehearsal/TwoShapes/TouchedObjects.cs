using MigrationOps.Model;
using MigrationOps.TransactSql.Rehearsal.Proof;

namespace MigrationOps.TransactSql.Rehearsal.TwoShapes;

/// <summary>The tables, views and procedures that the phases of a plan change, and those views and procedures that name such a table.</summary>
internal sealed class TouchedObjects
{
    // A table that everything names is judged by the first of its users.
    private const int MostUsers = 10;

    private readonly HashSet<ElementId> _touched;

    /// <summary>Finds them.</summary>
    /// <param name="phases">The phases as they ran.</param>
    /// <param name="names">The comparer of names.</param>
    public TouchedObjects(IEnumerable<RehearsedPhase> phases, NameComparer names)
    {
        var changed = phases.SelectMany(phase => phase.After.Elements.Since(phase.Before.Elements)).SelectMany(pair => new[] { pair.Old, pair.Changed }).OfType<Element>();
        _touched = changed.SelectMany(IdsOf).ToHashSet(names);
    }

    /// <summary>The touched objects of a database, in order.</summary>
    /// <param name="database">The database, bound.</param>
    /// <returns>Tables, views and procedures.</returns>
    public IEnumerable<Element> In(LoadedDatabase database)
    {
        var ids = new HashSet<ElementId>(_touched, database.Model.Names);
        foreach (var table in _touched.Where(id => id.Kind == ElementKind.Table))
        {
            ids.UnionWith(database.Dependencies.UsersOf(table.Name).Where(user => user.Kind is ElementKind.View or ElementKind.Procedure).Take(MostUsers));
        }

        return ids.Select(database.Model.Find).OfType<Element>().Where(element => element is Table or View or Procedure).OrderBy(element => element.Id, database.Model.Names);
    }

    // A trigger may change what its table takes.
    private static IEnumerable<ElementId> IdsOf(Element element) => element is Trigger trigger ? [trigger.Id, new ElementId(ElementKind.Table, trigger.Parent)] : [element.Id];
}
