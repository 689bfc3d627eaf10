using MigrationOps.Model;
using MigrationOps.Operations.Sync;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Sync;

/// <summary>Predicates over the rows of a table with two shapes. Columns are named without their table.</summary>
internal static class SyncPredicate
{
    /// <summary>That a row is not filled yet: it holds nothing in one shape and something in the other. What somebody wrote in the shape that is filled is never overwritten.</summary>
    /// <param name="filled">The shape that is filled.</param>
    /// <returns>The predicate.</returns>
    public static string IsUnfilled(ValueList<SyncedColumn> filled) => string.Join(
        " AND ",
        [.. filled.Select(synced => $"{Quote.Name(synced.Column.Name.Last)} IS NULL"), $"({string.Join(" OR ", filled.Select(synced => $"{ExpressionPhrase.InParentheses(synced.Value)} IS NOT NULL"))})"]);

    /// <summary>That the shapes of a row differ, whichever of them is taken for the right one; where there is no old shape, that the new one is not filled.</summary>
    /// <param name="sync">The shapes.</param>
    /// <param name="types">The built-in type of a column.</param>
    /// <returns>The predicate.</returns>
    public static string Differs(ColumnSync sync, Func<Column, SqlType> types) => sync.Old.Count == 0
        ? string.Join(" OR ", sync.New.Select(synced => $"{Quote.Name(synced.Column.Name.Last)} IS NULL"))
        : $"({Differ(sync.New, types)}) AND ({Differ(sync.Old, types)})";

    private static string Differ(ValueList<SyncedColumn> shape, Func<Column, SqlType> types) => string.Join(
        " OR ",
        shape.Select(synced => Differing.Values(ExpressionPhrase.InParentheses(synced.Value), Quote.Name(synced.Column.Name.Last), types(synced.Column))));
}
