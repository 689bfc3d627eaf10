using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes ALTER TABLE ... ALTER COLUMN behind the checks of its rows. Type, collation and nullability are always stated, because what is left out is reset.</summary>
internal sealed class AlterColumnWriter : OperationWriter<AlterColumn>
{
    /// <inheritdoc/>
    protected override StepText Write(AlterColumn operation, WriterContext context)
    {
        var checks = operation.Checks.Select((check, place) => RowCheckText.Of(check, place + 1, context));
        var statement = SqlText.Statement(
            $"ALTER TABLE {Quote.Name(operation.Desired.Table)}",
            $"ALTER COLUMN {Definition(operation, context)}");
        return new StepText
        {
            Sql = SqlText.Statements(
            [
                .. checks,
                .. operation.Moved.Select(part => WriterCatalog.Write(Drop(part), context).Sql),
                statement,
                .. operation.Moved.Select(part => WriterCatalog.Write(Creation(part), context).Sql),
            ]),
            Guard = Guarded(operation, context),
            RowChecks = operation.Checks.Count,
            Segment = (operation.Checks.Count > 0 || operation.Moved.Count > 0) && !context.IsMemoryOptimized(operation.Desired.Table)
                ? SegmentKind.Alone
                : Segments.Of(operation.Impact, operation.Desired.Table, context),
        };
    }

    private static Operation Drop(Element part) => part is TableIndex index ? new DropIndex(index) : new DropConstraint((Constraint)part);

    private static Operation Creation(Element part) => part is TableIndex index ? new CreateIndex(index) : new AddConstraint((Constraint)part);

    private static string Definition(AlterColumn operation, WriterContext context)
    {
        var desired = operation.Desired;
        string?[] words =
        [
            Quote.Name(desired.Name.Last),
            desired.Type?.ToString(),
            Collation(operation, desired, context) is { } collation ? $"COLLATE {collation}" : null,
            desired.MaskingFunction is { } function && function == operation.Current.MaskingFunction ? ColumnPhrase.Masked(function) : null,
            desired.IsNullable ? "NULL" : "NOT NULL",
            desired.IsSparse && operation.Current.IsSparse ? "SPARSE" : null,
        ];
        return string.Join(' ', words.Where(word => word is not null));
    }

    private static Guard Guarded(AlterColumn operation, WriterContext context)
    {
        string Shape(Column column) => ColumnCatalog.HasShape(column, Collation(operation, column, context));
        return Guard.Between(Shape(operation.Current), Shape(operation.Desired));
    }

    // Where neither side states a collation, leaving it out keeps that of the database. A type without characters, or one of the database, takes none.
    private static string? Collation(AlterColumn operation, Column side, WriterContext context) =>
        (operation.Current.Collation is null && operation.Desired.Collation is null) || !ColumnCatalog.TakesCollation(side)
            ? null
            : ColumnCatalog.CollationOf(side, context);
}
