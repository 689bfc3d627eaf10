using MigrationOps.Model;

namespace MigrationOps.Comparison;

/// <summary>Follows a name through the later entries of a refactor log.</summary>
internal sealed class RefactorChain
{
    private readonly IReadOnlyList<Rename> _entries;
    private readonly ILookup<SqlName, int> _places;
    private readonly NameComparer _names;

    /// <summary>Indexes a log.</summary>
    /// <param name="entries">The entries, oldest first.</param>
    /// <param name="names">The comparer of names.</param>
    public RefactorChain(IReadOnlyList<Rename> entries, NameComparer names)
    {
        _entries = entries;
        _names = names;
        _places = Enumerable.Range(0, entries.Count).ToLookup(place => entries[place].From, names);
    }

    /// <summary>The name of something after all entries behind a place.</summary>
    /// <param name="id">What it is called at the place.</param>
    /// <param name="place">The place in the log.</param>
    /// <returns>What it is called at the end.</returns>
    public ElementId EndOf(ElementId id, int place)
    {
        while (Next(id, place) is { } next)
        {
            var entry = _entries[next];
            id = new NameMap(entry.Kind, entry.From, entry.To, _names).Id(id);
            place = next;
        }

        return id;
    }

    private int? Next(ElementId id, int place) => NameAndOwners(id.Name)
        .SelectMany(name => _places[name])
        .Where(later => later > place && Concerns(_entries[later], id))
        .Select(later => (int?)later)
        .Min();

    private bool Concerns(Rename entry, ElementId id) =>
        _names.Equals(entry.From, id.Name) ? entry.Kind == id.Kind : entry.Kind is ElementKind.Table or ElementKind.View or ElementKind.TableType or ElementKind.Schema;

    private static IEnumerable<SqlName> NameAndOwners(SqlName name)
    {
        yield return name;
        while (name.Parts.Count > 1)
        {
            name = name.Parent;
            yield return name;
        }
    }
}
