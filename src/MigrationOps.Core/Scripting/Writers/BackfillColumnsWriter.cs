using MigrationOps.Operations.Sync;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;
using MigrationOps.Scripting.Sync;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes the loop of a backfill, which commits batch by batch. It is run each time: where all is filled it reads and writes nothing.</summary>
internal sealed class BackfillColumnsWriter : OperationWriter<BackfillColumns>
{
    /// <inheritdoc/>
    protected override StepText Write(BackfillColumns operation, WriterContext context) => new()
    {
        Sql = SqlText.Execute(new BackfillText(operation, context.BuiltIn).Write()),
        Guard = new Guard(Predicate.All(operation.Sync.Columns.Select(column => $"{ObjectCatalog.ColumnId(column)} IS NOT NULL")), Predicate.Never),
        Segment = SegmentKind.Outside,
    };
}
