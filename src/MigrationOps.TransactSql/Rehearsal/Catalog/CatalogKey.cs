using MigrationOps.TransactSql.Rehearsal.Evaluation;

namespace MigrationOps.TransactSql.Rehearsal.Catalog;

/// <summary>What the rows of a view must equal to be of account. A view may give more rows, never fewer.</summary>
/// <param name="values">The values by column.</param>
internal sealed class CatalogKey(IReadOnlyDictionary<string, SqlValue> values)
{
    /// <summary>All rows.</summary>
    public static CatalogKey None { get; } = new(new Dictionary<string, SqlValue>());

    /// <summary>Whether nothing is asked.</summary>
    public bool IsEmpty => values.Count == 0;

    /// <summary>Whether a column is to equal NULL, which no row does.</summary>
    public bool IsNever => values.Values.Any(value => value.IsNull);

    /// <summary>The number that a column must equal.</summary>
    /// <param name="column">The column.</param>
    /// <returns>The number; null where any will do.</returns>
    public int? Number(string column) =>
        values.GetValueOrDefault(column) is NumberValue { Value: >= int.MinValue and <= int.MaxValue } number ? (int)number.Value : null;

    /// <summary>The text that a column must equal.</summary>
    /// <param name="column">The column.</param>
    /// <returns>The text; null where any will do.</returns>
    public string? Text(string column) => (values.GetValueOrDefault(column) as TextValue)?.Text;
}
