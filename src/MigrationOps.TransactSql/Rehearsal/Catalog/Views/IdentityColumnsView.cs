using MigrationOps.TransactSql.Rehearsal.Evaluation;
using static MigrationOps.TransactSql.Rehearsal.Catalog.CatalogValue;

namespace MigrationOps.TransactSql.Rehearsal.Catalog.Views;

/// <summary>sys.identity_columns.</summary>
internal static class IdentityColumnsView
{
    /// <summary>The view.</summary>
    public static CatalogView View { get; } = new CatalogView<CatalogColumnRow>(
        "sys.identity_columns",
        [
            .. ColumnCells.All,
            new("seed_value", row => ColumnCells.Of(row, column => LargeNumberValue.Of(column.Identity!.Seed))),
            new("increment_value", row => ColumnCells.Of(row, column => LargeNumberValue.Of(column.Identity!.Increment))),
            .. Cell.Unknown<CatalogColumnRow>("last_value"),
            new("is_not_for_replication", row => ColumnCells.Of(row, column => Flag(column.Identity!.IsNotForReplication))),
        ],
        ColumnCells.Keys,
        static (key, catalog) => ColumnsView.Find(key, catalog).Where(row => row.Column?.Identity is not null));
}
