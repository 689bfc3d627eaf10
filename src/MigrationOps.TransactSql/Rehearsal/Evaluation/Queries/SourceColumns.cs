using System.Collections.Frozen;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation.Queries;

/// <summary>The names of the columns that a source of rows offers.</summary>
internal sealed class SourceColumns
{
    private readonly FrozenDictionary<string, int> _places;

    /// <summary>Makes a list of columns.</summary>
    /// <param name="names">The names in order; a name that stands twice is found at its first place.</param>
    public SourceColumns(IEnumerable<string> names)
    {
        Names = [.. names];
        var places = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < Names.Count; i++)
        {
            places.TryAdd(Names[i], i);
        }

        _places = places.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The columns of something that is not known: any may be asked for.</summary>
    public static SourceColumns Any { get; } = new([]) { IsAny = true };

    /// <summary>The names in order.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Whether the columns are not known.</summary>
    public bool IsAny { get; private init; }

    /// <summary>Finds a column.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>Its place, or null.</returns>
    public int? Find(string name) => IsAny ? 0 : _places.TryGetValue(name, out var place) ? place : null;
}
