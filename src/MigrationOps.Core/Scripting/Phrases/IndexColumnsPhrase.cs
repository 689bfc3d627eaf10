using MigrationOps.Model;

namespace MigrationOps.Scripting.Phrases;

/// <summary>Key columns.</summary>
internal static class IndexColumnsPhrase
{
    /// <summary>The key columns with their order.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="isHash">Whether the index is a hash index, whose columns have no order.</param>
    /// <returns>Such as <c>([a] ASC, [b] DESC)</c>.</returns>
    public static string Of(ValueList<IndexColumn> columns, bool isHash = false) =>
        "(" + string.Join(", ", columns.Select(column => Quote.Name(column.Name) + Order(column, isHash))) + ")";

    private static string Order(IndexColumn column, bool isHash) => (isHash, column.IsDescending) switch
    {
        (true, _) => string.Empty,
        (_, true) => " DESC",
        _ => " ASC",
    };
}
