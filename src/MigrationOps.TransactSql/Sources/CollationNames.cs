namespace MigrationOps.TransactSql.Sources;

/// <summary>Reads what the name of a collation says.</summary>
internal static class CollationNames
{
    /// <summary>Whether names that differ only in letter case are different under a collation.</summary>
    /// <param name="collation">The name, such as <c>Latin1_General_100_CS_AS</c>; null where it is not known.</param>
    /// <returns>Whether the collation is case-sensitive or binary.</returns>
    public static bool IsCaseSensitive(string? collation)
    {
        var words = collation?.Split('_') ?? [];
        return words.Any(word => word.Equals("CS", StringComparison.OrdinalIgnoreCase)
            || word.Equals("BIN", StringComparison.OrdinalIgnoreCase)
            || word.Equals("BIN2", StringComparison.OrdinalIgnoreCase));
    }
}
