using MigrationOps.Operations;
using MigrationOps.Scripting.Catalog;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes the DROP of an object that is kept as a statement.</summary>
internal sealed class DropObjectWriter : OperationWriter<DropObject>
{
    /// <inheritdoc/>
    protected override StepText Write(DropObject operation, WriterContext context)
    {
        var form = StatementCatalog.Of(operation.Object);
        return new StepText
        {
            Sql = form.Drop(operation.Object) + ";",
            Guard = form.Presence(operation.Object).Dropped(),
            Segment = form.IsInTransaction ? Segments.Of(operation.Impact) : SegmentKind.Outside,
        };
    }
}
