using MigrationOps.Model;
using static MigrationOps.TransactSql.Rehearsal.Catalog.CatalogValue;

namespace MigrationOps.TransactSql.Rehearsal.Catalog.Views;

/// <summary>sys.check_constraints.</summary>
internal static class CheckConstraintsView
{
    /// <summary>The view. What no script touched is taken as trusted where it is enabled.</summary>
    public static CatalogView View { get; } = ObjectCells.View<CheckConstraint>(
        "sys.check_constraints",
        [
            ObjectCells.Of<CheckConstraint>("is_disabled", check => Flag(check.IsDisabled)),
            ObjectCells.Of<CheckConstraint>("is_not_for_replication", check => Flag(check.IsNotForReplication)),
            ObjectCells.Of<CheckConstraint>("is_not_trusted", check => Flag(check.IsNotTrusted || check.IsDisabled)),
            .. Cell.Unknown<CatalogObject>("parent_column_id"),
            new("definition", row => Text(row.Definition)),
            .. Cell.Unknown<CatalogObject>("uses_database_collation"),
            ObjectCells.Of<CheckConstraint>("is_system_named", check => Flag(check.Name is null)),
        ]);
}
