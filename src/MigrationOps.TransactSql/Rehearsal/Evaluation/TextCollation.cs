using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation;

/// <summary>How texts compare under a collation. Trailing blanks do not count. Source: Microsoft Learn, "= (String comparison or assignment)".</summary>
/// <param name="Comparison">How characters compare.</param>
/// <param name="IgnoresAccents">Whether accents make no difference. Which letters those are is known to the server alone.</param>
internal sealed record TextCollation(StringComparison Comparison, bool IgnoresAccents)
{
    private static readonly string[] OfDatabase = ["database_default", "catalog_default"];

    /// <summary>The collation of a name.</summary>
    /// <param name="name">The name; null for that of the database.</param>
    /// <param name="settings">The database.</param>
    /// <returns>The collation.</returns>
    public static TextCollation Of(string? name, DatabaseSettings settings)
    {
        if (name is null || OfDatabase.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            return new TextCollation(
                settings.HasCaseSensitiveNames ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase,
                settings.Collation?.Contains("_AI", StringComparison.OrdinalIgnoreCase) ?? false);
        }

        var ignoresCase = name.Contains("_CI", StringComparison.OrdinalIgnoreCase);
        return new TextCollation(ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal, name.Contains("_AI", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Compares two texts.</summary>
    /// <param name="x">One text.</param>
    /// <param name="y">The other.</param>
    /// <returns>Below 0, 0 or above 0; null where only the server knows.</returns>
    public int? Compare(string x, string y)
    {
        var order = string.Compare(x.TrimEnd(' '), y.TrimEnd(' '), Comparison);
        return order != 0 && IgnoresAccents && !(IsPlain(x) && IsPlain(y)) ? null : order;
    }

    private static bool IsPlain(string text) => System.Text.Ascii.IsValid(text);
}
