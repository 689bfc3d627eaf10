using System.Diagnostics;
using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes ALTER TABLE ... ALTER COLUMN ... ADD and DROP.</summary>
internal sealed class SetColumnPropertyWriter : OperationWriter<SetColumnProperty>
{
    /// <inheritdoc/>
    protected override StepText Write(SetColumnProperty operation, WriterContext context)
    {
        var (current, desired) = (operation.Current, operation.Desired);
        var table = Quote.Name(desired.Table);
        return new StepText
        {
            Sql = SqlText.Statement($"ALTER TABLE {table}", $"ALTER COLUMN {Quote.Name(desired.Name.Last)} {Words(desired, operation.Property)}"),
            Guard = Guard.Between(Has(current with { Name = desired.Name }, operation.Property), Has(desired, operation.Property)),
            Segment = Segments.Of(operation.Impact, desired.Table, context),
        };
    }

    private static string Words(Column column, ColumnProperty property) => property switch
    {
        ColumnProperty.RowGuid => AddOrDrop(column.IsRowGuid, "ROWGUIDCOL"),
        ColumnProperty.Sparse => AddOrDrop(column.IsSparse, "SPARSE"),
        ColumnProperty.Hidden => AddOrDrop(column.IsHidden, "HIDDEN"),
        ColumnProperty.Persisted => AddOrDrop(column.Computed is { IsPersisted: true }, "PERSISTED"),
        ColumnProperty.NotForReplication => AddOrDrop(column.Identity is { IsNotForReplication: true }, "NOT FOR REPLICATION"),
        ColumnProperty.Masked => column.MaskingFunction is { } function ? $"ADD {ColumnPhrase.Masked(function)}" : "DROP MASKED",
        _ => throw new UnreachableException(),
    };

    private static string AddOrDrop(bool has, string words) => has ? $"ADD {words}" : $"DROP {words}";

    private static string Has(Column column, ColumnProperty property) => property switch
    {
        ColumnProperty.RowGuid => Row("sys.columns", column, $"c.is_rowguidcol = {Literal.Bit(column.IsRowGuid)}"),
        ColumnProperty.Sparse => Row("sys.columns", column, $"c.is_sparse = {Literal.Bit(column.IsSparse)}"),
        ColumnProperty.Hidden => Row("sys.columns", column, $"c.is_hidden = {Literal.Bit(column.IsHidden)}"),
        ColumnProperty.Persisted => Row("sys.computed_columns", column, $"c.is_persisted = {Literal.Bit(column.Computed is { IsPersisted: true })}"),
        ColumnProperty.NotForReplication => Row("sys.identity_columns", column, $"c.is_not_for_replication = {Literal.Bit(column.Identity is { IsNotForReplication: true })}"),
        ColumnProperty.Masked when column.MaskingFunction is { } function => Row("sys.masked_columns", column, "c.is_masked = 1\nAND " + StoredText.Resembles("c.masking_function", new SqlExpression(function))),
        ColumnProperty.Masked => Row("sys.columns", column, "c.is_masked = 0"),
        _ => throw new UnreachableException(),
    };

    private static string Row(string view, Column column, string condition) => Predicate.Exists(
        $"{view} AS c",
        $"c.object_id = {ObjectCatalog.TableId(column.Table)}",
        $"c.name = {Literal.Text(column.Name.Last)}",
        condition);
}
