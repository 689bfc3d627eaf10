using MigrationOps.Model;
using static MigrationOps.TransactSql.Rehearsal.Catalog.CatalogValue;

namespace MigrationOps.TransactSql.Rehearsal.Catalog.Views;

/// <summary>sys.sql_modules and sys.all_sql_modules.</summary>
internal static class SqlModulesView
{
    /// <summary>sys.sql_modules.</summary>
    public static CatalogView View { get; } = Make("sys.sql_modules");

    /// <summary>sys.all_sql_modules; those of the server are left out.</summary>
    public static CatalogView AllModules { get; } = Make("sys.all_sql_modules");

    private static CatalogView<CatalogObject> Make(string name) => new(
        name,
        [
            new("object_id", row => Number(row.Id)),
            new("definition", row => Text(row.Definition)),
            ObjectCells.Of<Module>("uses_ansi_nulls", module => Flag(module.Definition.AnsiNulls)),
            ObjectCells.Of<Module>("uses_quoted_identifier", module => Flag(module.Definition.QuotedIdentifier)),
            ObjectCells.Of<Module>("is_schema_bound", module => Flag(module.IsSchemaBound)),
            .. Cell.Unknown<CatalogObject>("uses_database_collation", "is_recompiled", "null_on_null_input", "execute_as_principal_id", "uses_native_compilation", "inline_type", "is_inlineable"),
        ],
        ["object_id"],
        static (key, catalog) => catalog.Objects.Where(key).Where(row => row.Element is Module));
}
