using MigrationOps.Model;
using MigrationOps.TransactSql.Rehearsal.Evaluation;
using static MigrationOps.TransactSql.Rehearsal.Catalog.CatalogValue;

namespace MigrationOps.TransactSql.Rehearsal.Catalog.Views;

/// <summary>INFORMATION_SCHEMA.COLUMNS. Source: Microsoft Learn, COLUMNS (Transact-SQL).</summary>
internal static class InformationSchemaColumnsView
{
    private static readonly UndecidedValue Hidden = new("a column that the model does not know");

    /// <summary>The view.</summary>
    public static CatalogView View { get; } = new CatalogView<CatalogColumnRow>(
        "INFORMATION_SCHEMA.COLUMNS",
        [
            new("TABLE_CATALOG", row => Text(row.Catalog.Environment.DatabaseName.Value)),
            new("TABLE_SCHEMA", row => Text(row.Owner.Schema.Value)),
            new("TABLE_NAME", row => Text(row.Owner.Name.Value)),
            new("COLUMN_NAME", row => row["name"]),
            new("ORDINAL_POSITION", row => row["column_id"]),
            new("COLUMN_DEFAULT", row => ColumnCells.Of(row, _ => Text(Default(row)))),
            new("IS_NULLABLE", row => row["is_nullable"] is NumberValue { Value: var flag } ? Code(flag == 1 ? "YES" : "NO") : Hidden),
            new("DATA_TYPE", row => row.Type is { } type ? Text(row.Catalog.Types.Find(SystemType(type))?.Name) : Hidden),
            new("CHARACTER_MAXIMUM_LENGTH", row => row.Type is { } type ? Characters(type) : Hidden),
            .. Cell.Unknown<CatalogColumnRow>("CHARACTER_OCTET_LENGTH"),
            new("NUMERIC_PRECISION", row => row.Type is { } type ? Number(IsNumeric(type) ? type.Size.Precision : null) : Hidden),
            .. Cell.Unknown<CatalogColumnRow>("NUMERIC_PRECISION_RADIX"),
            new("NUMERIC_SCALE", row => row.Type is { } type ? Number(IsNumeric(type) && type.SystemTypeId is not (59 or 62) ? type.Size.Scale : null) : Hidden),
            .. Cell.Unknown<CatalogColumnRow>("DATETIME_PRECISION", "CHARACTER_SET_CATALOG", "CHARACTER_SET_SCHEMA", "CHARACTER_SET_NAME", "COLLATION_CATALOG", "COLLATION_SCHEMA"),
            new("COLLATION_NAME", row => row["collation_name"]),
            .. Cell.Unknown<CatalogColumnRow>("DOMAIN_CATALOG", "DOMAIN_SCHEMA", "DOMAIN_NAME"),
        ],
        ["TABLE_NAME", "TABLE_SCHEMA"],
        Find);

    private static IEnumerable<CatalogColumnRow> Find(CatalogKey key, CatalogContext catalog)
    {
        if (key.Text("TABLE_NAME") is { } name && key.Text("TABLE_SCHEMA") is { } schema)
        {
            return catalog.Objects.Find(SqlName.Of(schema, name)) is { Element: Table or MigrationOps.Model.View } found ? CatalogColumns.WithUnknown(found, catalog) : [];
        }

        var named = key.Text("TABLE_NAME") is { } only ? new Identifier(only) : (Identifier?)null;
        return catalog.Model.Current.Elements
            .Where(element => element is Table or MigrationOps.Model.View && (named is not { } last || catalog.Names.Equals(element.Id.Name.Last, last)))
            .SelectMany(element => CatalogColumns.WithUnknown(CatalogObjectReader.Of(element, catalog)!, catalog));
    }

    private static string? Default(CatalogColumnRow row) =>
        row.Owner.Element is Table table && table.FindDefault(row.Name, row.Catalog.Names) is { } found ? Definition(found.Expression) : null;

    private static int SystemType(CatalogType type) => type.UserTypeId > 256 || type.UserTypeId == 256 ? type.SystemTypeId : type.UserTypeId;

    private static bool IsNumeric(CatalogType type) => type.SystemTypeId is 48 or 52 or 56 or 59 or 60 or 62 or 106 or 108 or 122 or 127;

    private static SqlValue Characters(CatalogType type) => type switch
    {
        { Size.MaxLength: -1 } => Number(-1),
        { SystemTypeId: 231 or 239 } => Number(type.Size.MaxLength / 2),
        { SystemTypeId: 167 or 175 or 165 or 173 } => Number(type.Size.MaxLength),
        { SystemTypeId: 34 or 35 or 99 } => Number(type.SystemTypeId == 99 ? 1073741823 : 2147483647),
        _ => NullValue.Instance,
    };
}
