using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Changes computed columns.</summary>
internal static class ComputedColumns
{
    /// <summary>Switches PERSISTED, or drops the column and adds it with its new expression: there is no ALTER for that.</summary>
    /// <param name="change">The change.</param>
    /// <param name="context">What the planner knows.</param>
    /// <returns>The group.</returns>
    public static IEnumerable<OperationGroup> Change(Changed<Column> change, PlanningContext context)
    {
        if (change.HasOnly(nameof(ComputedValue.IsPersisted)))
        {
            var impact = change.Desired.Computed!.IsPersisted ? Impact.Rewrite : Impact.Metadata;
            var switched = change.Current with { Computed = change.Current.Computed! with { IsPersisted = change.Desired.Computed.IsPersisted } };
            return [new OperationGroup(Phase.Expand, new SetColumnProperty(change.Current, switched, ColumnProperty.Persisted) { Impact = impact })];
        }

        return [DependentMoves.Around(Phase.Contract, Recreate(change.Current, change.Desired), Dependents.Of(change.Current, context), context)];
    }

    /// <summary>Drops a computed column and adds it anew.</summary>
    /// <param name="current">The column as it stands.</param>
    /// <param name="desired">The column as it is to be.</param>
    /// <returns>The two operations.</returns>
    public static IReadOnlyList<Operation> Recreate(Column current, Column desired) => [Drop(current), Add(desired)];

    /// <summary>Drops a computed column, whose values are computed again when it comes back.</summary>
    /// <param name="column">The column.</param>
    /// <returns>The operation.</returns>
    public static Operation Drop(Column column) => new DropColumn(column, null);

    /// <summary>Adds a computed column.</summary>
    /// <param name="column">The column.</param>
    /// <returns>The operation.</returns>
    public static Operation Add(Column column) =>
        new AddColumn(column, null) { Impact = column.Computed!.IsPersisted ? Impact.Rewrite : Impact.Metadata };
}
