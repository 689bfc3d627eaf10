using MigrationOps.Operations.Archive;
using MigrationOps.Scripting.Archive;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes the move of a table into the schema of the archives.</summary>
internal sealed class ArchiveTableWriter : OperationWriter<ArchiveTable>
{
    /// <inheritdoc/>
    protected override StepText Write(ArchiveTable operation, WriterContext context) => new()
    {
        Sql = SqlText.Execute(TableArchiveText.Away(operation.Table.Name, ArchiveName.Of(operation.Table.Name), operation.Days)),
        Guard = TableCatalog.Of(operation.Table).Dropped(),
        Segment = SegmentKind.Shared,
    };
}
