using MigrationOps.Model;
using static MigrationOps.TransactSql.Rehearsal.Catalog.CatalogValue;

namespace MigrationOps.TransactSql.Rehearsal.Catalog.Views;

/// <summary>INFORMATION_SCHEMA.TABLES, VIEWS and ROUTINES, SCHEMATA and TABLE_CONSTRAINTS. Source: Microsoft Learn, "Information schema views".</summary>
internal static class InformationSchemaTablesView
{
    /// <summary>INFORMATION_SCHEMA.TABLES.</summary>
    public static CatalogView Tables { get; } = Make(
        "TABLES", [.. InformationSchemaCells.Named("TABLE"), new("TABLE_TYPE", row => Code(row.Object.Element is Table ? "BASE TABLE" : "VIEW"))], static row => row.Element is Table or View);

    /// <summary>INFORMATION_SCHEMA.VIEWS.</summary>
    public static CatalogView Views { get; } = Make(
        "VIEWS",
        [.. InformationSchemaCells.Named("TABLE"), new("VIEW_DEFINITION", row => Text(row.Object.Definition)), .. Cell.Unknown<CatalogPart>("CHECK_OPTION"), Cell.Always<CatalogPart>("IS_UPDATABLE", Code("NO"))],
        static row => row.Element is View);

    /// <summary>INFORMATION_SCHEMA.ROUTINES.</summary>
    public static CatalogView Routines { get; } = Make(
        "ROUTINES",
        [
            .. InformationSchemaCells.Named("SPECIFIC"),
            .. InformationSchemaCells.Named("ROUTINE"),
            new("ROUTINE_TYPE", row => Text(row.Object.Element is Procedure ? "PROCEDURE" : "FUNCTION")),
            .. Cell.Unknown<CatalogPart>("DATA_TYPE"),
            new("ROUTINE_BODY", _ => Text("SQL")),
            new("ROUTINE_DEFINITION", row => row.Object.Definition is { Length: <= 4000 } or null ? Text(row.Object.Definition) : Text(row.Object.Definition[..4000])),
            .. Cell.Unknown<CatalogPart>("CREATED", "LAST_ALTERED", "IS_DETERMINISTIC", "SQL_DATA_ACCESS"),
        ],
        static row => row.Element is Procedure or Function);

    /// <summary>INFORMATION_SCHEMA.TABLE_CONSTRAINTS.</summary>
    public static CatalogView Constraints { get; } = Make(
        "TABLE_CONSTRAINTS",
        [
            .. InformationSchemaCells.Named("CONSTRAINT"),
            .. InformationSchemaCells.OfParent("TABLE"),
            new("CONSTRAINT_TYPE", row => Code(row.Object.Element switch { PrimaryKey => "PRIMARY KEY", UniqueConstraint => "UNIQUE", ForeignKey => "FOREIGN KEY", _ => "CHECK" })),
            Cell.Always<CatalogPart>("IS_DEFERRABLE", Code("NO")),
            Cell.Always<CatalogPart>("INITIALLY_DEFERRED", Code("NO")),
        ],
        static row => row.Element is KeyConstraint or ForeignKey or CheckConstraint && row.Schema.Value != "sys");

    /// <summary>INFORMATION_SCHEMA.SCHEMATA.</summary>
    public static CatalogView Schemata { get; } = new CatalogView<(CatalogSchema Schema, CatalogContext Catalog)>(
        "INFORMATION_SCHEMA.SCHEMATA",
        [
            new("CATALOG_NAME", row => Text(row.Catalog.Environment.DatabaseName.Value)),
            new("SCHEMA_NAME", row => Text(row.Schema.Name.Value)),
            new("SCHEMA_OWNER", row => Text(row.Schema.Owner.Value)),
            .. Cell.Unknown<(CatalogSchema Schema, CatalogContext Catalog)>("DEFAULT_CHARACTER_SET_CATALOG", "DEFAULT_CHARACTER_SET_SCHEMA", "DEFAULT_CHARACTER_SET_NAME"),
        ],
        [],
        static (_, catalog) => catalog.Schemas.All().Select(schema => (schema, catalog)));

    private static CatalogView<CatalogPart> Make(string name, IReadOnlyList<Cell<CatalogPart>> cells, Func<CatalogObject, bool> isMeant) => new(
        "INFORMATION_SCHEMA." + name,
        cells,
        [],
        (_, catalog) => catalog.Objects.All().Where(isMeant).Select(row => new CatalogPart(row, catalog)));
}
