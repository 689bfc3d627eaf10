using MigrationOps.Model;

namespace MigrationOps.Scripting.Phrases;

/// <summary>Indexes.</summary>
internal static class IndexPhrase
{
    /// <summary>The statements that create an index of a disk-based table or a view.</summary>
    /// <param name="index">The index.</param>
    /// <param name="online">Whether it is built with ONLINE = ON.</param>
    /// <returns>CREATE INDEX, and ALTER INDEX ... DISABLE for one that is switched off.</returns>
    public static string Create(TableIndex index, bool online) => SqlText.Statements(
        SqlText.Statement(
            First(index),
            $"ON {Quote.Name(index.Owner)}{Columns(index)}",
            index is RowstoreIndex { IncludedColumns.Count: > 0 } rowstore ? $"INCLUDE ({Quote.Names(rowstore.IncludedColumns)})" : null,
            index is ColumnstoreIndex { OrderedColumns.Count: > 0 } columnstore ? $"ORDER ({Quote.Names(columnstore.OrderedColumns)})" : null,
            index.Filter is { } filter ? $"WHERE {ExpressionPhrase.Of(filter)}" : null,
            IndexOptionsPhrase.With(Options(index, online)),
            PlacementPhrase.Of(index.Placement)),
        index is RowstoreIndex { IsDisabled: true } ? $"ALTER INDEX {Quote.Name(index.Name.Last)} ON {Quote.Name(index.Owner)} DISABLE;" : null);

    /// <summary>An index as CREATE TABLE, CREATE TYPE and ALTER TABLE ... ADD take it.</summary>
    /// <param name="index">The index.</param>
    /// <returns>Such as <c>INDEX [IX] NONCLUSTERED HASH ([a]) WITH (BUCKET_COUNT = 64)</c>.</returns>
    public static string Inline(TableIndex index)
    {
        var rowstore = index as RowstoreIndex;
        string?[] words =
        [
            $"INDEX {Quote.Name(index.Name.Last)}",
            rowstore is { IsUnique: true } ? "UNIQUE" : null,
            index.IsClustered ? "CLUSTERED" : "NONCLUSTERED",
            rowstore is { Options.IsHash: true } ? "HASH" : null,
            rowstore is null ? "COLUMNSTORE" : null,
            Columns(index).Trim(),
            rowstore is { IncludedColumns.Count: > 0 } ? $"INCLUDE ({Quote.Names(rowstore.IncludedColumns)})" : null,
            index.Filter is { } filter ? $"WHERE {ExpressionPhrase.Of(filter)}" : null,
            IndexOptionsPhrase.With(Options(index, online: false)),
        ];
        return string.Join(' ', words.Where(word => !string.IsNullOrEmpty(word)));
    }

    private static string First(TableIndex index)
    {
        var unique = index is RowstoreIndex { IsUnique: true } ? "UNIQUE " : string.Empty;
        var form = index.IsClustered ? "CLUSTERED" : "NONCLUSTERED";
        var store = index is ColumnstoreIndex ? " COLUMNSTORE" : string.Empty;
        return $"CREATE {unique}{form}{store} INDEX {Quote.Name(index.Name.Last)}";
    }

    private static string Columns(TableIndex index) => index switch
    {
        RowstoreIndex rowstore => " " + IndexColumnsPhrase.Of(rowstore.Columns, rowstore.Options.IsHash),
        ColumnstoreIndex { IsClustered: false } columnstore => $" ({Quote.Names(columnstore.Columns)})",
        _ => string.Empty,
    };

    private static IEnumerable<string> Options(TableIndex index, bool online)
    {
        var own = index switch
        {
            RowstoreIndex rowstore => IndexOptionsPhrase.Of(rowstore.Options),
            ColumnstoreIndex { CompressionDelay: > 0 } columnstore => [$"COMPRESSION_DELAY = {Literal.Number(columnstore.CompressionDelay)}"],
            _ => [],
        };
        return [.. own, .. CompressionPhrase.Of(index.Compression), .. online ? new[] { "ONLINE = ON" } : []];
    }
}
