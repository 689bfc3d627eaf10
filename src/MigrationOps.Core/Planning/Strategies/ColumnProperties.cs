using System.Diagnostics;
using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>The properties of a column that are switched one by one.</summary>
internal static class ColumnProperties
{
    /// <summary>The properties that differ.</summary>
    /// <param name="change">The change.</param>
    /// <returns>The properties, in a fixed order.</returns>
    public static IEnumerable<ColumnProperty> Differing(Changed<Column> change)
    {
        if (change.Has(nameof(Column.IsRowGuid)))
        {
            yield return ColumnProperty.RowGuid;
        }

        if (change.Has(nameof(Column.IsSparse)))
        {
            yield return ColumnProperty.Sparse;
        }

        if (change.Has(nameof(Column.IsHidden)))
        {
            yield return ColumnProperty.Hidden;
        }

        if (change.Has(nameof(Column.MaskingFunction)))
        {
            yield return ColumnProperty.Masked;
        }

        if (change.Has(nameof(Column.Identity)))
        {
            yield return ColumnProperty.NotForReplication;
        }
    }

    /// <summary>A column with one property as it is to be.</summary>
    /// <param name="column">The column so far.</param>
    /// <param name="desired">The column as it is to be.</param>
    /// <param name="property">The property.</param>
    /// <returns>The column after the switch.</returns>
    public static Column With(Column column, Column desired, ColumnProperty property) => property switch
    {
        ColumnProperty.RowGuid => column with { IsRowGuid = desired.IsRowGuid },
        ColumnProperty.Sparse => column with { IsSparse = desired.IsSparse },
        ColumnProperty.Hidden => column with { IsHidden = desired.IsHidden },
        ColumnProperty.Masked => column with { MaskingFunction = desired.MaskingFunction },
        ColumnProperty.NotForReplication => column with { Identity = desired.Identity },
        ColumnProperty.Persisted => column with { Computed = desired.Computed },
        _ => throw new UnreachableException(),
    };

    /// <summary>The phase of a switch: a mask hides values from readers, which comes late.</summary>
    /// <param name="property">The property.</param>
    /// <param name="desired">The column as it is to be.</param>
    /// <returns>The phase.</returns>
    public static Phase PhaseOf(ColumnProperty property, Column desired) =>
        property is ColumnProperty.Masked or ColumnProperty.Hidden && (desired.MaskingFunction is not null || desired.IsHidden) ? Phase.Contract : Phase.Expand;

    /// <summary>What a switch costs. Source: Microsoft Learn, ALTER TABLE (SPARSE rewrites the table, PERSISTED fills it).</summary>
    /// <param name="property">The property.</param>
    /// <returns>The impact.</returns>
    public static Impact ImpactOf(ColumnProperty property) =>
        property is ColumnProperty.Sparse or ColumnProperty.Persisted ? Impact.Rewrite : Impact.Metadata;

    /// <summary>Whether an identity property differs in nothing but NOT FOR REPLICATION, which can be switched.</summary>
    /// <param name="change">The change.</param>
    /// <returns>Whether that is all.</returns>
    public static bool OnlyReplicationDiffers(Changed<Column> change) =>
        change.Current.Identity is { } current && change.Desired.Identity is { } desired
        && current with { IsNotForReplication = desired.IsNotForReplication } == desired;
}
