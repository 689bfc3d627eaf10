using MigrationOps.Operations;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes DROP INDEX; on a table that lives in memory ALTER TABLE ... DROP INDEX.</summary>
internal sealed class DropIndexWriter : OperationWriter<DropIndex>
{
    /// <inheritdoc/>
    protected override StepText Write(DropIndex operation, WriterContext context)
    {
        var index = operation.Index;
        var (owner, name) = (Quote.Name(index.Owner), Quote.Name(index.Name.Last));
        var replacement = context.OtherVersion(index);
        return new StepText
        {
            Sql = context.IsMemoryOptimized(index.Owner) ? $"ALTER TABLE {owner} DROP INDEX {name};" : $"DROP INDEX {name} ON {owner};",
            Guard = (IndexCatalog.Of(index) with { Absent = ObjectCatalog.Lacks(index.Id) }).Dropped(replacement is null ? null : IndexCatalog.Of(replacement)),
            Segment = Segment(operation, context),
        };
    }

    // Dropping a clustered index writes every row into a heap and rebuilds the other indexes.
    private static SegmentKind Segment(DropIndex operation, WriterContext context)
    {
        var segment = Segments.Of(operation.Impact, operation.Index.Owner, context);
        return segment == SegmentKind.Shared && operation.Index.IsClustered ? SegmentKind.Alone : segment;
    }
}
