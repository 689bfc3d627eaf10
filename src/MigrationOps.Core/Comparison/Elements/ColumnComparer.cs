using MigrationOps.Model;

namespace MigrationOps.Comparison.Elements;

internal sealed class ColumnComparer : ElementComparer<Column>
{
    protected override void Compare(Column current, Column desired, DifferenceList differences)
    {
        TypeComparison.Note(nameof(Column.Type), current.Type, desired.Type, differences);
        differences
            .Value(nameof(Column.IsNullable), current.IsNullable, desired.IsNullable)
            .Value(nameof(Column.Identity), current.Identity, desired.Identity)
            .Word(nameof(Column.Collation), Stated(current, differences.Context.Current), Stated(desired, differences.Context.Desired))
            .Value(nameof(Column.IsRowGuid), current.IsRowGuid, desired.IsRowGuid)
            .Value(nameof(Column.IsSparse), current.IsSparse, desired.IsSparse)
            .Value(nameof(Column.IsColumnSet), current.IsColumnSet, desired.IsColumnSet)
            .Value(nameof(Column.IsFileStream), current.IsFileStream, desired.IsFileStream)
            .Value(nameof(Column.Generated), current.Generated, desired.Generated)
            .Value(nameof(Column.IsHidden), current.IsHidden, desired.IsHidden)
            .Word(nameof(Column.MaskingFunction), current.MaskingFunction, desired.MaskingFunction);
        CompareComputed(current.Computed, desired.Computed, differences);
    }

    private static void CompareComputed(ComputedValue? current, ComputedValue? desired, DifferenceList differences)
    {
        if (current is null || desired is null)
        {
            differences.Value(nameof(Column.Computed), current, desired);
            return;
        }

        differences
            .Expression(nameof(Column.Computed), current.Expression, desired.Expression)
            .Value(nameof(ComputedValue.IsPersisted), current.IsPersisted, desired.IsPersisted)
            .Value(nameof(ComputedValue.IsPersistedNotNull), current.IsPersistedNotNull, desired.IsPersistedNotNull);
    }

    // A collation that is stated and is that of the database says what would hold anyway.
    private static string? Stated(Column column, DatabaseSettings settings) =>
        string.Equals(column.Collation, settings.Collation, StringComparison.OrdinalIgnoreCase) ? null : column.Collation;
}
