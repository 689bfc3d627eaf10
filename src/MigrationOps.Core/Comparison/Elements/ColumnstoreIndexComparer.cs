using MigrationOps.Model;

namespace MigrationOps.Comparison.Elements;

internal sealed class ColumnstoreIndexComparer : ElementComparer<ColumnstoreIndex>
{
    protected override void Compare(ColumnstoreIndex current, ColumnstoreIndex desired, DifferenceList differences) => differences
        .ColumnSet(nameof(ColumnstoreIndex.Columns), current.Columns, desired.Columns)
        .Columns(nameof(ColumnstoreIndex.OrderedColumns), current.OrderedColumns, desired.OrderedColumns)
        .Value(nameof(TableIndex.IsClustered), current.IsClustered, desired.IsClustered)
        .Value(nameof(ColumnstoreIndex.CompressionDelay), current.CompressionDelay, desired.CompressionDelay)
        .Expression(nameof(TableIndex.Filter), current.Filter, desired.Filter)
        .Placement(current.Placement, desired.Placement)
        .Compression(current.Compression, desired.Compression);
}
