using MigrationOps.Model;
using static MigrationOps.TransactSql.Rehearsal.Catalog.CatalogValue;

namespace MigrationOps.TransactSql.Rehearsal.Catalog.Views;

/// <summary>sys.default_constraints.</summary>
internal static class DefaultConstraintsView
{
    /// <summary>The view.</summary>
    public static CatalogView View { get; } = new CatalogView<CatalogPart>(
        "sys.default_constraints",
        [
            .. ObjectCells.All.Select(cell => new Cell<CatalogPart>(cell.Name, row => cell.Value(row.Object))),
            new("parent_column_id", row => Number(row.ParentColumn(((DefaultConstraint)row.Object.Element).Column))),
            new("definition", row => Text(row.Object.Definition)),
            new("is_system_named", row => Flag(((DefaultConstraint)row.Object.Element).Name is null)),
        ],
        ObjectCells.Keys,
        static (key, catalog) => CatalogPart.Of<DefaultConstraint>(key, catalog));
}
