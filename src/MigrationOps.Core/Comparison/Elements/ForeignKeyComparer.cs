using MigrationOps.Model;

namespace MigrationOps.Comparison.Elements;

internal sealed class ForeignKeyComparer : ElementComparer<ForeignKey>
{
    protected override void Compare(ForeignKey current, ForeignKey desired, DifferenceList differences) => differences
        .Columns(nameof(ForeignKey.Columns), current.Columns, desired.Columns)
        .Name(nameof(ForeignKey.ReferencedTable), current.ReferencedTable, desired.ReferencedTable)
        .Columns(nameof(ForeignKey.ReferencedColumns), current.ReferencedColumns, desired.ReferencedColumns)
        .Value(nameof(ForeignKey.OnDelete), current.OnDelete, desired.OnDelete)
        .Value(nameof(ForeignKey.OnUpdate), current.OnUpdate, desired.OnUpdate)
        .Value(nameof(ForeignKey.IsNotForReplication), current.IsNotForReplication, desired.IsNotForReplication)
        .Value(nameof(ForeignKey.IsDisabled), current.IsDisabled, desired.IsDisabled);
}
