using MigrationOps.Operations;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes the statement that an object is kept as.</summary>
internal sealed class CreateObjectWriter : OperationWriter<CreateObject>
{
    /// <inheritdoc/>
    protected override StepText Write(CreateObject operation, WriterContext context)
    {
        var form = StatementCatalog.Of(operation.Object);
        return new StepText
        {
            Sql = form.StandsAlone ? SqlText.Execute(operation.Object.Content) : operation.Object.Content + ";",
            Guard = form.Presence(operation.Object).Created(),
            Segment = form.IsInTransaction ? Segments.Of(operation.Impact) : SegmentKind.Outside,
        };
    }
}
