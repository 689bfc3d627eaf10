using MigrationOps.Model;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Catalog;

/// <summary>Tells the columns of an index or key in sys.index_columns.</summary>
internal static class KeyShape
{
    /// <summary>The conditions that tell key and included columns of the index <c>i</c>.</summary>
    /// <param name="columns">The key columns in order.</param>
    /// <param name="included">The included columns.</param>
    /// <returns>Two conditions: as many columns, and each of them known.</returns>
    public static IEnumerable<string> Of(IEnumerable<IndexColumn> columns, IEnumerable<Identifier> included)
    {
        var key = columns.Select((column, place) =>
            $"(ic.key_ordinal = {Literal.Number(place + 1)} AND {Named(column.Name)} AND ic.is_descending_key = {Literal.Bit(column.IsDescending)})");
        string[] known = [.. key, .. included.Select(name => $"(ic.is_included_column = 1 AND {Named(name)})")];
        string[] own = ["ic.object_id = i.object_id", "ic.index_id = i.index_id"];

        // A partitioned index lists its partitioning column with neither a key place nor the mark of an included one.
        yield return $"{Predicate.Count("sys.index_columns AS ic", [.. own, "(ic.key_ordinal > 0 OR ic.is_included_column = 1)"])} = {Literal.Number(known.Length)}";
        yield return $"{Predicate.Count("sys.index_columns AS ic", [.. own, Predicate.Any(known)])} = {Literal.Number(known.Length)}";
    }

    /// <summary>The condition that tells the order of the columnstore index <c>i</c>.</summary>
    /// <param name="columns">The columns by which it is ordered.</param>
    /// <returns>The condition.</returns>
    public static string InOrder(IReadOnlyCollection<Identifier> columns)
    {
        var known = columns.Select((column, place) => $"(ic.column_store_order_ordinal = {Literal.Number(place + 1)} AND {Named(column)})");
        return $"{Predicate.Count("sys.index_columns AS ic", ["ic.object_id = i.object_id", "ic.index_id = i.index_id", Predicate.Any([.. known])])} = {Literal.Number(columns.Count)}";
    }

    private static string Named(Identifier column) => $"COL_NAME(ic.object_id, ic.column_id) = {Literal.Text(column)}";
}
