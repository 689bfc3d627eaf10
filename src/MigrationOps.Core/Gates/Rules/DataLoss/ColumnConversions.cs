using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Gates.Rules.DataLoss;

/// <summary>Tells what becomes of the values of a changed column.</summary>
internal static class ColumnConversions
{
    /// <summary>The conversion that a change of type or collation makes.</summary>
    /// <param name="context">The context.</param>
    /// <param name="change">The change of a column.</param>
    /// <returns>The conversion; null where the values are not converted.</returns>
    public static Conversion? Of(GateContext context, Changed<Column> change)
    {
        if (change.Current.Type is not { } from || change.Desired.Type is not { } to || !(change.Has(nameof(Column.Type)) || change.Has(nameof(Column.Collation))))
        {
            return null;
        }

        var (current, desired) = (context.Changes.RenamedCurrent.Model, context.Desired.Model);
        return TypeConversion.Between(
            current.UnderlyingType(from),
            desired.UnderlyingType(to),
            change.Current.Collation ?? current.Settings.Collation,
            change.Desired.Collation ?? desired.Settings.Collation);
    }

    /// <summary>What messages say of a conversion: the two types and the reason.</summary>
    /// <param name="change">The change of the column.</param>
    /// <param name="conversion">The conversion.</param>
    /// <returns>The values.</returns>
    public static ValueList<string> Values(Changed<Column> change, Conversion conversion) =>
        [Words(change.Current), Words(change.Desired), conversion.Reason];

    private static string Words(Column column) =>
        column.Collation is null ? $"{column.Type}" : $"{column.Type} COLLATE {column.Collation}";
}
