using MigrationOps.Model;
using MigrationOps.TransactSql.Rehearsal.Evaluation;
using static MigrationOps.TransactSql.Rehearsal.Catalog.CatalogValue;

namespace MigrationOps.TransactSql.Rehearsal.Catalog.Views;

/// <summary>sys.types and sys.table_types. Source: Microsoft Learn, sys.types.</summary>
internal static class TypesView
{
    /// <summary>sys.types.</summary>
    public static CatalogView Types { get; } = new CatalogView<(CatalogType Type, CatalogContext Catalog)>("sys.types", Cells(), ["user_type_id"], (key, catalog) => Find(key, catalog));

    /// <summary>sys.table_types.</summary>
    public static CatalogView TableTypes { get; } = new CatalogView<(CatalogType Type, CatalogContext Catalog)>(
        "sys.table_types",
        [
            .. Cells(),
            new("type_table_object_id", row => Number(row.Catalog.Ids.Objects.Of(row.Type.Element!.Id))),
            new("is_memory_optimized", row => Flag(((TableType)row.Type.Element!).IsMemoryOptimized)),
        ],
        ["user_type_id"],
        (key, catalog) => Find(key, catalog).Where(row => row.Type.Element is TableType));

    private static IEnumerable<(CatalogType Type, CatalogContext Catalog)> Find(CatalogKey key, CatalogContext catalog)
    {
        var types = key.Number("user_type_id") is { } id
            ? catalog.Types.Find(id) is { } found ? [found] : []
            : catalog.Types.All();
        return types.Select(type => (type, catalog));
    }

    private static IReadOnlyList<Cell<(CatalogType Type, CatalogContext Catalog)>> Cells() =>
    [
        new("name", row => Text(row.Type.Name)),
        new("system_type_id", row => Number(row.Type.SystemTypeId)),
        new("user_type_id", row => Number(row.Type.UserTypeId)),
        new("schema_id", row => Number(row.Catalog.Schemas.IdOf(row.Type.Schema))),
        Cell.Always<(CatalogType Type, CatalogContext Catalog)>("principal_id", NullValue.Instance),
        new("max_length", row => Number(row.Type.Size.MaxLength)),
        new("precision", row => Number(row.Type.Size.Precision)),
        new("scale", row => Number(row.Type.Size.Scale)),
        new("collation_name", row => row.Type.HasCollation ? new UndecidedValue("the collation of the database") : NullValue.Instance),
        new("is_nullable", row => Flag(row.Type.IsNullable)),
        new("is_user_defined", row => Flag(row.Type.Element is not null)),
        new("is_assembly_type", row => Flag(row.Type.SystemTypeId == 240)),
        .. Cell.Unknown<(CatalogType Type, CatalogContext Catalog)>("default_object_id", "rule_object_id"),
        new("is_table_type", row => Flag(row.Type.Element is TableType)),
    ];
}
