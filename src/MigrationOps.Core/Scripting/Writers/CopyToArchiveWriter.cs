using MigrationOps.Operations.Archive;
using MigrationOps.Scripting.Archive;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes the loop that copies the values of a column, which commits batch by batch. It is run each time while the column is there.</summary>
internal sealed class CopyToArchiveWriter : OperationWriter<CopyToArchive>
{
    /// <inheritdoc/>
    protected override StepText Write(CopyToArchive operation, WriterContext context) => new()
    {
        Sql = SqlText.Execute(new ColumnArchiveText(operation.Archive).Copy(operation)),
        Guard = new Guard(ObjectCatalog.Bears(operation.Target), ObjectCatalog.Lacks(operation.Target)),
        Segment = SegmentKind.Outside,
    };
}
