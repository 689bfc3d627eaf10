using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes ALTER TABLE ... DROP COLUMN, with the default dropped first.</summary>
internal sealed class DropColumnWriter : OperationWriter<DropColumn>
{
    /// <inheritdoc/>
    protected override StepText Write(DropColumn operation, WriterContext context)
    {
        var table = Quote.Name(operation.Column.Table);
        var replacement = context.OtherVersion(operation.Column);
        return new StepText
        {
            Sql = SqlText.Statements(
                operation.Archive is { } archive ? ArchiveClosing.Of(archive) : null,
                operation.Default is { } value ? Unnamed.Statement(value, $"ALTER TABLE {table} DROP CONSTRAINT", string.Empty, context) : null,
                $"ALTER TABLE {table} DROP COLUMN {Quote.Name(operation.Column.Name.Last)};"),
            Guard = Guarded(operation, replacement),
            Segment = operation.Archive is null ? Segments.Of(operation.Impact, operation.Column.Table, context) : SegmentKind.Alone,
            RowChecks = operation.Archive is null ? 0 : 1,
        };
    }

    // What is left when the column is gone is told by the table: where that is gone too, nothing is left to do.
    private static Guard Guarded(DropColumn operation, Column? replacement)
    {
        var presence = ColumnCatalog.Of(operation.Column) with { Absent = ObjectCatalog.Lacks(operation.Column.Id) };
        return presence.Dropped(replacement is null ? null : ColumnCatalog.Of(replacement));
    }
}
