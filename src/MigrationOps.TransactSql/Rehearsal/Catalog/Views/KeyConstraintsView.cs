using MigrationOps.Model;
using MigrationOps.TransactSql.Rehearsal.Evaluation;
using static MigrationOps.TransactSql.Rehearsal.Catalog.CatalogValue;

namespace MigrationOps.TransactSql.Rehearsal.Catalog.Views;

/// <summary>sys.key_constraints.</summary>
internal static class KeyConstraintsView
{
    /// <summary>The view.</summary>
    public static CatalogView View { get; } = new CatalogView<CatalogPart>(
        "sys.key_constraints",
        [
            .. ObjectCells.All.Select(cell => new Cell<CatalogPart>(cell.Name, row => cell.Value(row.Object))),
            new("unique_index_id", row => Number(row.Parent?.Indexes(row.Catalog).FirstOrDefault(index => ReferenceEquals(index.Key, row.Object.Element))?.IndexId)),
            new("is_system_named", row => Flag(((KeyConstraint)row.Object.Element).Name is null)),
            .. Cell.Zero<CatalogPart>("is_enforced").Select(cell => cell with { Value = _ => NumberValue.Bit(true) }),
        ],
        ObjectCells.Keys,
        static (key, catalog) => CatalogPart.Of<KeyConstraint>(key, catalog));
}
