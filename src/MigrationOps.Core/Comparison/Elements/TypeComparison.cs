using MigrationOps.Model;

namespace MigrationOps.Comparison.Elements;

/// <summary>Compares data types.</summary>
internal static class TypeComparison
{
    /// <summary>Notes a type that differs in more than the letter case of names.</summary>
    /// <param name="property">The name of the property.</param>
    /// <param name="current">The current type.</param>
    /// <param name="desired">The desired type.</param>
    /// <param name="differences">Where to note.</param>
    public static void Note(string property, SqlType? current, SqlType? desired, DifferenceList differences)
    {
        if (!AreSame(current, desired, differences.Names))
        {
            differences.Value(property, current, desired);
        }
    }

    /// <summary>Whether two types are the same for a database.</summary>
    /// <param name="x">One type.</param>
    /// <param name="y">The other.</param>
    /// <param name="names">The comparer of names.</param>
    /// <returns>Whether they are the same.</returns>
    public static bool AreSame(SqlType? x, SqlType? y, NameComparer names)
    {
        if (x is null || y is null)
        {
            return ReferenceEquals(x, y);
        }

        var sameName = (x.IsBuiltIn && y.IsBuiltIn ? NameComparer.CaseInsensitive : names).Equals(x.Name, y.Name);
        return sameName
            && names.Equals(x.XmlSchemaCollection, y.XmlSchemaCollection)
            && x with { Name = y.Name, XmlSchemaCollection = y.XmlSchemaCollection } == y;
    }
}
