using MigrationOps.Operations;
using MigrationOps.Operations.Archive;
using MigrationOps.Scripting.Archive;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes the loop that fills a column from its archive, which commits batch by batch. Where the archive is gone the column is filled.</summary>
internal sealed class FillFromArchiveWriter : OperationWriter<FillFromArchive>
{
    /// <inheritdoc/>
    protected override StepText Write(FillFromArchive operation, WriterContext context)
    {
        var archive = ObjectCatalog.TableId(operation.Archive.Name);
        return new StepText
        {
            Sql = SqlText.Execute(new ColumnArchiveText(operation.Archive).Fill(operation, Tighten(operation, context))),
            Guard = new Guard(Predicate.All($"{archive} IS NOT NULL", ObjectCatalog.Bears(operation.Target)), $"{archive} IS NULL"),
            Segment = SegmentKind.Outside,
        };
    }

    private static string? Tighten(FillFromArchive operation, WriterContext context)
    {
        var column = operation.Archive.Column;
        var alteration = new AlterColumn(column with { IsNullable = true }, column) { Checks = [new RowCheck.NoNulls { Column = column.Name }] };
        return column.IsNullable ? null : WriterCatalog.Write(alteration, context).Sql;
    }
}
