using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Catalog.Views;

/// <summary>sys.procedures.</summary>
internal static class ProceduresView
{
    /// <summary>The view.</summary>
    public static CatalogView View { get; } = ObjectCells.View<Procedure>(
        "sys.procedures", Cell.Unknown<CatalogObject>("is_auto_executed", "is_execution_replicated", "is_repl_serializable_only", "skips_repl_constraints"));
}
