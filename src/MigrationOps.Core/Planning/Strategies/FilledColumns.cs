using MigrationOps.Comparison.Coexistence;
using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Operations.Sync;

namespace MigrationOps.Planning.Strategies;

/// <summary>
/// Fills a column that is to refuse NULL, where it is known with what: by an expression that the team declared, else by the default of the column. A trigger fills
/// what applications leave empty from Expand on, Migrate fills the rows that are there, and behind the NOT NULL of Contract the trigger goes.
/// </summary>
internal static class FilledColumns
{
    /// <summary>The shape that a column is filled as.</summary>
    /// <param name="column">The column as it stands meanwhile, taking NULL.</param>
    /// <param name="context">What the planner knows.</param>
    /// <returns>The shape; null where nothing fills the column, or no trigger can.</returns>
    public static ColumnSync? SyncOf(Column column, PlanningContext context)
    {
        if (ValueOf(column, context) is not { } value
            || context.Current.Model.FindTable(column.Table) is not { } table
            || new CoexistenceCheck(context.Current, context.Desired, context.Names).ReasonAgainstFilling(column) is not null)
        {
            return null;
        }

        return new ColumnSync
        {
            Table = column.Table,
            Key = RowKey.Of(table, context.Names, column.Name.Last),
            Old = [],
            New = [new SyncedColumn(column, value)],
            ChangesContext = SyncedTables.IsOwnedByAnother(column.Table, context),
        };
    }

    /// <summary>Drops the trigger behind the change that makes it needless.</summary>
    /// <param name="sync">The shape.</param>
    /// <returns>The operation.</returns>
    public static Operation Drop(ColumnSync sync) => new DropSyncTrigger(sync) { Impact = Impact.Metadata };

    // A default that differs from row to row, such as NEWID or the next value of a sequence, is one that a trigger cannot ask for.
    private static SqlExpression? ValueOf(Column column, PlanningContext context)
    {
        var value = context.Desired.Model.FindTable(column.Table)?.FindDefault(column.Name.Last, context.Names);
        return context.BackfillOf(column.Name) ?? (value is null || context.Expressions.DiffersByRow(value.Expression) ? null : value.Expression);
    }
}
