using System.Diagnostics.CodeAnalysis;

namespace MigrationOps.Model;

/// <summary>Compares names as a database with a given collation does.</summary>
public sealed class NameComparer : IEqualityComparer<Identifier>, IEqualityComparer<SqlName>, IEqualityComparer<ElementId>, IComparer<SqlName>, IComparer<ElementId>
{
    private readonly StringComparer _comparer;

    private NameComparer(StringComparer comparer)
    {
        _comparer = comparer;
    }

    /// <summary>Names that differ in letter case are different names.</summary>
    public static NameComparer CaseSensitive { get; } = new(StringComparer.Ordinal);

    /// <summary>Names that differ only in letter case are the same name.</summary>
    public static NameComparer CaseInsensitive { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public bool Equals(Identifier x, Identifier y) => _comparer.Equals(x.Value, y.Value);

    /// <inheritdoc/>
    public int GetHashCode([DisallowNull] Identifier obj) => _comparer.GetHashCode(obj.Value);

    /// <inheritdoc/>
    public bool Equals(SqlName? x, SqlName? y)
    {
        if (x is null || y is null || x.Parts.Count != y.Parts.Count)
        {
            return ReferenceEquals(x, y);
        }

        for (var i = x.Parts.Count - 1; i >= 0; i--)
        {
            if (!Equals(x.Parts[i], y.Parts[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public int GetHashCode([DisallowNull] SqlName obj)
    {
        var hash = new HashCode();
        foreach (var part in obj.Parts)
        {
            hash.Add(part.Value, _comparer);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public bool Equals(ElementId x, ElementId y) =>
        x.Kind == y.Kind && Equals(x.Name, y.Name) && _comparer.Equals(x.Qualifier, y.Qualifier);

    /// <inheritdoc/>
    public int GetHashCode([DisallowNull] ElementId obj) => HashCode.Combine(obj.Kind, GetHashCode(obj.Name), obj.Qualifier is null ? 0 : _comparer.GetHashCode(obj.Qualifier));

    /// <summary>Whether two lists hold the same names in the same order.</summary>
    /// <param name="x">One list.</param>
    /// <param name="y">The other list.</param>
    /// <returns>Whether they are equal for this collation.</returns>
    public bool SequenceEquals(IReadOnlyList<Identifier> x, IReadOnlyList<Identifier> y) => x.SequenceEqual(y, this);

    /// <inheritdoc/>
    public int Compare(SqlName? x, SqlName? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        for (var i = 0; i < x.Parts.Count && i < y.Parts.Count; i++)
        {
            var order = _comparer.Compare(x.Parts[i].Value, y.Parts[i].Value);
            if (order != 0)
            {
                return order;
            }
        }

        return x.Parts.Count - y.Parts.Count;
    }

    /// <inheritdoc/>
    public int Compare(ElementId x, ElementId y)
    {
        var order = x.Kind.CompareTo(y.Kind);
        order = order != 0 ? order : Compare(x.Name, y.Name);
        return order != 0 ? order : _comparer.Compare(x.Qualifier, y.Qualifier);
    }
}
