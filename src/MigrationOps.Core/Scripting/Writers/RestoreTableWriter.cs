using MigrationOps.Operations.Archive;
using MigrationOps.Scripting.Archive;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes the move of a table back out of the schema of the archives.</summary>
internal sealed class RestoreTableWriter : OperationWriter<RestoreTable>
{
    /// <inheritdoc/>
    protected override StepText Write(RestoreTable operation, WriterContext context) => new()
    {
        Sql = SqlText.Execute(TableArchiveText.Back(operation.Table.Name, ArchiveName.Of(operation.Table.Name))),
        Guard = TableCatalog.Of(operation.Table).Created(),
        Segment = SegmentKind.Shared,
    };
}
