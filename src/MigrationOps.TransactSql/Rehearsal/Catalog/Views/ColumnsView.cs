using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Catalog.Views;

/// <summary>sys.columns and sys.all_columns.</summary>
internal static class ColumnsView
{
    /// <summary>sys.columns.</summary>
    public static CatalogView View { get; } = new CatalogView<CatalogColumnRow>("sys.columns", ColumnCells.All, ColumnCells.Keys, Find);

    /// <summary>sys.all_columns; those of the server are left out.</summary>
    public static CatalogView AllColumns { get; } = new CatalogView<CatalogColumnRow>("sys.all_columns", ColumnCells.All, ColumnCells.Keys, Find);

    /// <summary>The columns that a key leaves.</summary>
    /// <param name="key">The key.</param>
    /// <param name="catalog">The catalog.</param>
    /// <returns>The columns; one row stands for those of a view.</returns>
    public static IEnumerable<CatalogColumnRow> Find(CatalogKey key, CatalogContext catalog)
    {
        if (key.Number("object_id") is { } id)
        {
            return catalog.Objects.Find(id) is { } owner ? CatalogColumns.WithUnknown(owner, catalog) : [];
        }

        return catalog.Model.Current.Elements
            .Where(element => element is Table or TableType or MigrationOps.Model.View or Function or OpaqueObject)
            .Select(element => CatalogObjectReader.Of(element, catalog))
            .OfType<CatalogObject>()
            .SelectMany(owner => CatalogColumns.WithUnknown(owner, catalog));
    }
}
