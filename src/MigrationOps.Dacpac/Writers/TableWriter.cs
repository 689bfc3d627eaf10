using MigrationOps.Dacpac.Xml;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Writers;

/// <summary>Writes tables; their constraints and indexes stand beside them.</summary>
internal sealed class TableWriter : ElementWriter<Table>
{
    /// <inheritdoc/>
    protected override IEnumerable<ModelElement> Write(Table element, WritingContext context) =>
    [
        Body(element, context),
        .. element.Constraints.Select(constraint => ConstraintWriter.Write(AsWritten(constraint, element), context)),
        .. element.Indexes.Select(index => IndexWriter.Write(AsWritten(index, element), element.Columns.Select(column => column.Name), context)),
        .. HistoryTableWriter.Write(element, context),
    ];

    private static ModelElement Body(Table table, WritingContext context)
    {
        var options = table.Options;
        var element = new ElementBuilder("SqlTable", table.Name, context)
            .Flag("IsNode", table.Graph == GraphRole.Node)
            .Flag("IsEdge", table.Graph == GraphRole.Edge)
            .Choice("LockEscalation", LockEscalationNumber(options.LockEscalation))
            .Flag("IsLargeValueTypesOutOfRow", options.LargeValueTypesOutOfRow)
            .Flag("IsChangeTrackingOn", options.ChangeTracking)
            .Flag("IsTrackColumnsUpdatedOn", options.TrackColumnsUpdated);
        return HistoryTableWriter.AddVersioning(element, table, context)
            .Flag("IsAnsiNullsOn", options.AnsiNulls)
            .Flag("IsMemoryOptimized", table.MemoryOptimized is not null)
            .Choice("Durability", table.MemoryOptimized == MemoryDurability.SchemaOnly ? 1 : 0)
            .Holds("Columns", [.. GraphColumns.Of(table, context), .. table.Columns.Select(column => ColumnWriter.Write(column, ColumnOwner.Table, context))])
            .Stored(table.Name, new StoredForm(table.Placement, table.Compression), context)
            .Refers("FilegroupForTextImage", table.TextImageOn is { } large ? new SqlName([large]) : null)
            .Refers("FileStreamFilegroup", table.FileStreamOn is { } stream ? new SqlName([stream]) : null)
            .InSchema()
            .Build(table.Unknown);
    }

    // Packages write this of every key and index in memory, which have no statistics to recompute by themselves; the reader takes it away again.
    private static Constraint AsWritten(Constraint constraint, Table table) =>
        constraint is KeyConstraint key && table.MemoryOptimized is not null ? key with { Options = key.Options with { RecomputeStatistics = false } } : constraint;

    private static TableIndex AsWritten(TableIndex index, Table table) =>
        index is RowstoreIndex rowstore && table.MemoryOptimized is not null ? rowstore with { Options = rowstore.Options with { RecomputeStatistics = false } } : index;

    private static int LockEscalationNumber(LockEscalation escalation) => escalation switch
    {
        LockEscalation.Disable => 1,
        LockEscalation.Auto => 2,
        _ => 0,
    };
}
