using MigrationOps.Changes;
using MigrationOps.Model;

namespace MigrationOps.Comparison;

/// <summary>
/// The renames that a plan makes: one for each thing, however many entries it took, and what stands inside an object under the new name of the object.
/// </summary>
/// <param name="names">The comparer of names.</param>
internal sealed class RenameList(NameComparer names)
{
    private readonly List<Renamed> _renames = [];

    /// <summary>Adds a rename behind those that are there.</summary>
    /// <param name="rename">The rename.</param>
    /// <param name="map">What it does to names.</param>
    public void Add(Renamed rename, NameMap map)
    {
        var earlier = _renames.FindIndex(known => names.Equals(known.To, rename.From));
        for (var i = 0; i < _renames.Count; i++)
        {
            var known = _renames[i];
            _renames[i] = i == earlier
                ? known with { To = rename.To, Key = rename.Key }
                : known with { From = IsInside(known.From, rename.From) ? map.Id(known.From) : known.From, To = map.Id(known.To) };
        }

        if (earlier < 0)
        {
            _renames.Add(rename);
        }
        else if (names.Equals(_renames[earlier].From, _renames[earlier].To))
        {
            _renames.RemoveAt(earlier);
        }
    }

    /// <summary>Whether a table, or the schema it stands in, bears a new name.</summary>
    /// <param name="table">The table under its new name.</param>
    /// <returns>Whether one of the renames is about it.</returns>
    public bool Touches(SqlName table) =>
        _renames.Exists(rename => rename.To.Kind is ElementKind.Table or ElementKind.Schema && (names.Equals(rename.To.Name, table) || names.Equals(rename.To.Name, table.Parent)));

    /// <summary>The renames.</summary>
    /// <returns>Objects before what stands inside them.</returns>
    public ValueList<Renamed> ToValueList() => _renames.OrderBy(rename => rename.To.Name.Parts.Count).ToValueList();

    private static bool IsInside(ElementId inner, ElementId outer) => inner.Name.Parts.Count > outer.Name.Parts.Count;
}
