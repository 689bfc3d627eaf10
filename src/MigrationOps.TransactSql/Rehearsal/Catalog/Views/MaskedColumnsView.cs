using static MigrationOps.TransactSql.Rehearsal.Catalog.CatalogValue;

namespace MigrationOps.TransactSql.Rehearsal.Catalog.Views;

/// <summary>sys.masked_columns.</summary>
internal static class MaskedColumnsView
{
    /// <summary>The view.</summary>
    public static CatalogView View { get; } = new CatalogView<CatalogColumnRow>(
        "sys.masked_columns",
        [.. ColumnCells.All, new("masking_function", row => ColumnCells.Of(row, column => Text(column.MaskingFunction)))],
        ColumnCells.Keys,
        static (key, catalog) => ColumnsView.Find(key, catalog).Where(row => row.Column?.MaskingFunction is not null));
}
