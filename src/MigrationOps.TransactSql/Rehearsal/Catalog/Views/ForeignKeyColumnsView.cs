using MigrationOps.Model;
using static MigrationOps.TransactSql.Rehearsal.Catalog.CatalogValue;

namespace MigrationOps.TransactSql.Rehearsal.Catalog.Views;

/// <summary>sys.foreign_key_columns.</summary>
internal static class ForeignKeyColumnsView
{
    /// <summary>The view.</summary>
    public static CatalogView View { get; } = new CatalogView<CatalogForeignKeyColumn>(
        "sys.foreign_key_columns",
        [
            new("constraint_object_id", row => Number(row.Key.Object.Id)),
            new("constraint_column_id", row => Number(row.Place + 1)),
            new("parent_object_id", row => Number(row.Key.Object.ParentId)),
            new("parent_column_id", row => Number(row.Key.ParentColumn(row.ForeignKey.Columns[row.Place]))),
            new("referenced_object_id", row => Number(row.Key.Referenced?.Id)),
            new("referenced_column_id", row => Number(row.Key.ReferencedColumn(row.ForeignKey.ReferencedColumns[row.Place]))),
        ],
        ["constraint_object_id", "parent_object_id"],
        Find);

    private static IEnumerable<CatalogForeignKeyColumn> Find(CatalogKey key, CatalogContext catalog)
    {
        IEnumerable<CatalogObject> keys = key.Number("constraint_object_id") is { } id
            ? catalog.Objects.Find(id) is { } found ? [found] : []
            : catalog.Objects.Where(key);
        return keys.Where(row => row.Element is ForeignKey)
            .SelectMany(row => Enumerable.Range(0, ((ForeignKey)row.Element).Columns.Count).Select(place => new CatalogForeignKeyColumn(new CatalogPart(row, catalog), place)))
            .Where(row => row.Place < row.ForeignKey.ReferencedColumns.Count);
    }
}
