using MigrationOps.Model;
using static MigrationOps.TransactSql.Rehearsal.Catalog.CatalogValue;

namespace MigrationOps.TransactSql.Rehearsal.Catalog.Views;

/// <summary>sys.indexes and sys.stats. Source: Microsoft Learn, sys.indexes.</summary>
internal static class IndexesView
{
    /// <summary>The columns by which the views find indexes.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["object_id"];

    /// <summary>The view.</summary>
    public static CatalogView View { get; } = new CatalogView<CatalogIndex>(
        "sys.indexes",
        [
            new("object_id", row => Number(row.Owner.Id)),
            new("name", row => Text(row.Name?.Value)),
            new("index_id", row => Number(row.IndexId)),
            new("type", row => Number(row.Type)),
            new("type_desc", row => Text(row.TypeDescription)),
            new("is_unique", row => Flag(row.IsUnique)),
            .. Cell.Unknown<CatalogIndex>("data_space_id"),
            new("ignore_dup_key", row => Flag(row.Options.IgnoreDuplicateKey)),
            new("is_primary_key", row => Flag(row.Key is PrimaryKey)),
            new("is_unique_constraint", row => Flag(row.Key is UniqueConstraint)),
            new("fill_factor", row => Number(row.Options.FillFactor)),
            new("is_padded", row => Flag(row.Options.IsPadded)),
            new("is_disabled", row => Flag(row.IsDisabled)),
            .. Cell.Zero<CatalogIndex>("is_hypothetical", "is_ignored_in_optimization"),
            new("allow_row_locks", row => Flag(row.Options.AllowRowLocks)),
            new("allow_page_locks", row => Flag(row.Options.AllowPageLocks)),
            new("has_filter", row => Flag(row.Filter is not null)),
            new("filter_definition", row => Text(row.Filter is { } filter ? Definition(filter) : null)),
            .. Cell.Unknown<CatalogIndex>("compression_delay", "suppress_dup_key_messages", "auto_created"),
            new("optimize_for_sequential_key", row => Flag(row.Options.OptimizeForSequentialKey)),
        ],
        Keys,
        Find);

    /// <summary>The indexes that a key leaves.</summary>
    /// <param name="key">The key.</param>
    /// <param name="catalog">The catalog.</param>
    /// <returns>The indexes, heaps among them.</returns>
    public static IEnumerable<CatalogIndex> Find(CatalogKey key, CatalogContext catalog)
    {
        if (key.Number("object_id") is { } id)
        {
            return catalog.Objects.Find(id)?.Indexes(catalog) ?? [];
        }

        return catalog.Model.Current.Elements
            .Where(element => element is Table or TableType or MigrationOps.Model.View)
            .SelectMany(element => CatalogObjectReader.Of(element, catalog)!.Indexes(catalog));
    }
}
