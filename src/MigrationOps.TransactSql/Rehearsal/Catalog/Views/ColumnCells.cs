using MigrationOps.Model;
using MigrationOps.TransactSql.Rehearsal.Evaluation;
using static MigrationOps.TransactSql.Rehearsal.Catalog.CatalogValue;

namespace MigrationOps.TransactSql.Rehearsal.Catalog.Views;

/// <summary>The columns of sys.columns. Source: Microsoft Learn, sys.columns.</summary>
internal static class ColumnCells
{
    private static readonly UndecidedValue Hidden = new("a column that the model does not know");

    /// <summary>The columns by which the views find columns.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["object_id"];

    /// <summary>The columns.</summary>
    public static IReadOnlyList<Cell<CatalogColumnRow>> All { get; } =
    [
        new("object_id", row => Number(row.Owner.Id)),
        new("name", row => row.IsCertain ? Text(row.Name.Value) : Hidden),
        new("column_id", row => row.IsCertain ? Number(row.Ordinal) : Hidden),
        new("system_type_id", row => OfType(row, type => Number(type.SystemTypeId))),
        new("user_type_id", row => OfType(row, type => Number(type.UserTypeId))),
        new("max_length", row => OfType(row, type => Number(type.Size.MaxLength))),
        new("precision", row => OfType(row, type => Number(type.Size.Precision))),
        new("scale", row => OfType(row, type => Number(type.Size.Scale))),
        new("collation_name", row => OfType(row, type => type.HasCollation ? Collation(row) : NullValue.Instance)),
        new("is_nullable", row => Of(row, column => column.Computed is { } computed ? Nullable(computed) : Flag(column.IsNullable))),
        .. Cell.Unknown<CatalogColumnRow>("is_ansi_padded"),
        new("is_rowguidcol", row => Of(row, column => Flag(column.IsRowGuid))),
        new("is_identity", row => Of(row, column => Flag(column.Identity is not null))),
        new("is_computed", row => Of(row, column => Flag(column.Computed is not null))),
        new("is_filestream", row => Of(row, column => Flag(column.IsFileStream))),
        .. Cell.Unknown<CatalogColumnRow>("is_replicated", "is_non_sql_subscribed", "is_merge_published", "is_dts_replicated"),
        new("is_xml_document", row => Of(row, column => Flag(column.Type?.IsXmlDocument ?? false))),
        new("xml_collection_id", row => Of(row, column => column.Type?.XmlSchemaCollection is null ? Number(0) : Hidden)),
        new("default_object_id", row => Of(row, _ => Number(Default(row)))),
        .. Cell.Unknown<CatalogColumnRow>("rule_object_id"),
        new("is_sparse", row => Of(row, column => Flag(column.IsSparse))),
        new("is_column_set", row => Of(row, column => Flag(column.IsColumnSet))),
        new("generated_always_type", row => Of(row, column => Number((int)column.Generated))),
        new("generated_always_type_desc", row => Of(row, column => Text(column.Generated switch { GeneratedAlways.No => "NOT_APPLICABLE", GeneratedAlways.RowStart => "AS_ROW_START", _ => "AS_ROW_END" }))),
        .. Cell.Unknown<CatalogColumnRow>(
            "encryption_type", "encryption_type_desc", "encryption_algorithm_name", "column_encryption_key_id", "column_encryption_key_database_name"),
        new("is_hidden", row => Of(row, column => Flag(column.IsHidden))),
        new("is_masked", row => Of(row, column => Flag(column.MaskingFunction is not null))),
        .. Cell.Unknown<CatalogColumnRow>(
            "graph_type", "graph_type_desc", "is_data_deletion_filter_column", "ledger_view_column_type", "ledger_view_column_type_desc", "is_dropped_ledger_column", "vector_dimensions",
            "vector_base_type", "vector_base_type_desc"),
    ];

    /// <summary>The value of a column of sys.columns.</summary>
    /// <param name="row">The row.</param>
    /// <param name="name">The name of the column.</param>
    /// <returns>The value.</returns>
    public static SqlValue Value(CatalogColumnRow row, string name) => All.First(cell => cell.Name == name).Value(row);

    /// <summary>A value over the column of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="value">The value.</param>
    /// <returns>The value; undecided for a column that is known by name at most.</returns>
    public static SqlValue Of(CatalogColumnRow row, Func<Column, SqlValue> value) => row.Column is { } column ? value(column) : Hidden;

    private static SqlValue OfType(CatalogColumnRow row, Func<CatalogType, SqlValue> value) => row.Type is { } type ? value(type) : Hidden;

    // A column that does not say takes the collation that the database has when it is made.
    private static SqlValue Collation(CatalogColumnRow row) =>
        Text(row.Column?.Collation ?? row.Catalog.Collation);

    private static SqlValue Nullable(ComputedValue computed) => computed.IsPersistedNotNull ? Flag(false) : Hidden;

    private static int Default(CatalogColumnRow row) =>
        row.Owner.Element is Table table && table.FindDefault(row.Name, row.Catalog.Names) is { } found ? CatalogObjectReader.Of(found, table, row.Catalog).Id : 0;
}
