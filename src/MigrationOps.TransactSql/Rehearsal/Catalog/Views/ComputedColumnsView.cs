using static MigrationOps.TransactSql.Rehearsal.Catalog.CatalogValue;

namespace MigrationOps.TransactSql.Rehearsal.Catalog.Views;

/// <summary>sys.computed_columns.</summary>
internal static class ComputedColumnsView
{
    /// <summary>The view.</summary>
    public static CatalogView View { get; } = new CatalogView<CatalogColumnRow>(
        "sys.computed_columns",
        [
            .. ColumnCells.All,
            new("definition", row => ColumnCells.Of(row, column => Text(Definition(column.Computed!.Expression)))),
            .. Cell.Unknown<CatalogColumnRow>("uses_database_collation"),
            new("is_persisted", row => ColumnCells.Of(row, column => Flag(column.Computed!.IsPersisted))),
        ],
        ColumnCells.Keys,
        static (key, catalog) => ColumnsView.Find(key, catalog).Where(row => row.Column?.Computed is not null));
}
