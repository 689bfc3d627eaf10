using MigrationOps.Model;
using static MigrationOps.TransactSql.Rehearsal.Catalog.CatalogValue;

namespace MigrationOps.TransactSql.Rehearsal.Catalog.Views;

/// <summary>sys.periods.</summary>
internal static class PeriodsView
{
    /// <summary>The view.</summary>
    public static CatalogView View { get; } = new CatalogView<(CatalogObject Table, int Start, int End)>(
        "sys.periods",
        [
            Cell.Always<(CatalogObject Table, int Start, int End)>("name", Text("SYSTEM_TIME")),
            Cell.Always<(CatalogObject Table, int Start, int End)>("period_type", Number(1)),
            Cell.Always<(CatalogObject Table, int Start, int End)>("period_type_desc", Text("SYSTEM_TIME_PERIOD")),
            new("object_id", row => Number(row.Table.Id)),
            new("start_column_id", row => Number(row.Start)),
            new("end_column_id", row => Number(row.End)),
        ],
        ["object_id"],
        static (key, catalog) =>
            from table in catalog.Objects.Where(key)
            where table.Element is Table
            let columns = ((Table)table.Element).Columns.Select(column => column.Generated).ToList()
            let start = columns.IndexOf(GeneratedAlways.RowStart) + 1
            let end = columns.IndexOf(GeneratedAlways.RowEnd) + 1
            where start > 0 && end > 0
            select (table, start, end));
}
