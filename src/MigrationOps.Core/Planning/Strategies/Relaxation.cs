using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>What lets statements leave out a column that is to go.</summary>
/// <param name="Column">The column afterwards.</param>
/// <param name="Default">Its default afterwards, or null.</param>
/// <param name="Operations">What leads there; nothing where it may be left out already.</param>
internal sealed record Relaxation(Column Column, DefaultConstraint? Default, IReadOnlyList<Operation> Operations)
{
    /// <summary>Finds the mildest way: nothing, NULL where nothing hinders it, else a default.</summary>
    /// <param name="column">The column as it stands.</param>
    /// <param name="value">Its default, or null.</param>
    /// <param name="context">What the planner knows.</param>
    /// <returns>The way.</returns>
    public static Relaxation Of(Column column, DefaultConstraint? value, PlanningContext context)
    {
        if (column.IsNullable || value is not null)
        {
            return new Relaxation(column, value, []);
        }

        if (!Dependents.Of(column, context).Any() || NeutralValues.Of(context.Current.Model.UnderlyingType(column.Type!)) is not { } neutral)
        {
            var nullable = column with { IsNullable = true };
            return new Relaxation(nullable, null, [ColumnAlteration.Alter(column, nullable, context)]);
        }

        var added = new DefaultConstraint { Table = column.Table, Column = column.Name.Last, Expression = neutral };
        return new Relaxation(column, added, [new AddConstraint(added)]);
    }

    /// <summary>
    /// Finds the mildest way for a column that goes without another in its place: NULL where nothing hinders it, else a default where each row may hold the
    /// same value; else none, and statements have to name the column until it goes.
    /// </summary>
    /// <param name="column">The column as it stands.</param>
    /// <param name="value">Its default, or null.</param>
    /// <param name="context">What the planner knows.</param>
    /// <returns>The way.</returns>
    public static Relaxation Before(Column column, DefaultConstraint? value, PlanningContext context)
    {
        var dependents = Dependents.Of(column, context);
        var hasWay = dependents.Count == 0
            || (dependents.All(AdmitsOneValue) && NeutralValues.Of(context.Current.Model.UnderlyingType(column.Type!)) is not null);
        return hasWay ? Of(column, value, context) : new Relaxation(column, value, []);
    }

    // What computes or checks something may refuse a value that nobody chose.
    private static bool AdmitsOneValue(Element dependent) => dependent is RowstoreIndex { IsUnique: false } or OpaqueObject;
}
