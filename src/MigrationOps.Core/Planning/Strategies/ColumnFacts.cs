using MigrationOps.Model;

namespace MigrationOps.Planning.Strategies;

/// <summary>What SQL Server says of columns.</summary>
internal static class ColumnFacts
{
    private static readonly string[] LargeTypes = ["xml", "text", "ntext", "image"];

    /// <summary>
    /// Whether a default is written into every row even where constants are not: types that may lie outside the row, and defaults that differ from row to row.
    /// Source: Microsoft Learn, ALTER TABLE, "Adding NOT NULL columns as an online operation".
    /// </summary>
    /// <param name="column">The new column.</param>
    /// <param name="value">Its default.</param>
    /// <param name="context">What the planner knows.</param>
    /// <returns>Whether every row is written.</returns>
    public static bool IsFilledRowByRow(Column column, DefaultConstraint value, PlanningContext context)
    {
        var type = column.Type!;
        return type.IsMax || LargeTypes.Any(type.Is) || type.Name.Parts.Count > 1
            || context.Expressions.DiffersByRow(value.Expression)
            || context.Desired.Dependencies.UsesOf(value.Id).Count > 0;
    }
}
