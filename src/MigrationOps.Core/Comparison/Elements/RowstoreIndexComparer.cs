using MigrationOps.Model;

namespace MigrationOps.Comparison.Elements;

internal sealed class RowstoreIndexComparer : ElementComparer<RowstoreIndex>
{
    protected override void Compare(RowstoreIndex current, RowstoreIndex desired, DifferenceList differences) => differences
        .KeyColumns(nameof(RowstoreIndex.Columns), current.Columns, desired.Columns)
        .ColumnSet(nameof(RowstoreIndex.IncludedColumns), current.IncludedColumns, desired.IncludedColumns)
        .Value(nameof(RowstoreIndex.IsUnique), current.IsUnique, desired.IsUnique)
        .Value(nameof(TableIndex.IsClustered), current.IsClustered, desired.IsClustered)
        .Value(nameof(RowstoreIndex.IsDisabled), current.IsDisabled, desired.IsDisabled)
        .Expression(nameof(TableIndex.Filter), current.Filter, desired.Filter)
        .Value(nameof(RowstoreIndex.Options), current.Options, desired.Options)
        .Placement(current.Placement, desired.Placement)
        .Compression(current.Compression, desired.Compression);
}
