using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Catalog;

/// <summary>Puts T-SQL predicates over the catalog together.</summary>
internal static class Predicate
{
    /// <summary>Always true.</summary>
    public const string Always = "1 = 1";

    /// <summary>Never true.</summary>
    public const string Never = "1 = 0";

    /// <summary>Whether there is a row.</summary>
    /// <param name="from">The FROM clause without its keyword.</param>
    /// <param name="conditions">The conditions; null ones are left out.</param>
    /// <returns>The predicate.</returns>
    public static string Exists(string from, params IEnumerable<string?> conditions) =>
        "EXISTS (\n" + SqlLayout.Indent(Select("*", from, conditions)) + "\n)";

    /// <summary>How many rows there are.</summary>
    /// <param name="from">The FROM clause without its keyword.</param>
    /// <param name="conditions">The conditions; null ones are left out.</param>
    /// <returns>The scalar subquery.</returns>
    public static string Count(string from, params IEnumerable<string?> conditions) =>
        "(\n" + SqlLayout.Indent(Select("COUNT(*)", from, conditions)) + "\n)";

    /// <summary>The query of a predicate.</summary>
    /// <param name="columns">The select list.</param>
    /// <param name="from">The FROM clause without its keyword.</param>
    /// <param name="conditions">The conditions; null ones are left out.</param>
    /// <returns>The query.</returns>
    public static string Select(string columns, string from, IEnumerable<string?> conditions)
    {
        var list = conditions.Where(condition => condition is not null).ToList();
        return $"SELECT {columns}\nFROM {from}" + (list.Count == 0 ? string.Empty : "\nWHERE " + string.Join("\nAND ", list));
    }

    /// <summary>That all hold.</summary>
    /// <param name="predicates">The predicates; null ones are left out.</param>
    /// <returns>The predicate.</returns>
    public static string All(params IEnumerable<string?> predicates) =>
        string.Join("\nAND ", predicates.Where(predicate => predicate is not null));

    /// <summary>That one of them holds.</summary>
    /// <param name="predicates">The predicates.</param>
    /// <returns>The predicate, in parentheses where there are several.</returns>
    public static string Any(params IReadOnlyList<string> predicates) => predicates.Count == 1
        ? predicates[0]
        : "(\n" + SqlLayout.Indent(string.Join("\nOR ", predicates.Select(Grouped))) + "\n)";

    /// <summary>That it does not hold.</summary>
    /// <param name="predicate">An EXISTS predicate, or another one.</param>
    /// <returns>The predicate.</returns>
    public static string Not(string predicate) =>
        predicate.StartsWith("EXISTS (", StringComparison.Ordinal) && !predicate.Contains("\n)\n", StringComparison.Ordinal)
            ? "NOT " + predicate
            : "NOT (\n" + SqlLayout.Indent(predicate) + "\n)";

    // AND binds closer than OR; the parentheses are for the reader.
    private static string Grouped(string predicate) =>
        predicate.Contains("\nAND ", StringComparison.Ordinal) ? "(\n" + SqlLayout.Indent(predicate) + "\n)" : predicate;
}
