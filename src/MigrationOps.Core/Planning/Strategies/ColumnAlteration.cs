using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Operations.Conversions;

namespace MigrationOps.Planning.Strategies;

/// <summary>Plans ALTER COLUMN.</summary>
internal static class ColumnAlteration
{
    /// <summary>The operation that alters a column in place, with what it costs and what must hold for the rows, both ways.</summary>
    /// <param name="current">The column as it stands.</param>
    /// <param name="desired">The column as it is to be.</param>
    /// <param name="context">What the planner knows.</param>
    /// <returns>The operation.</returns>
    public static AlterColumn Alter(Column current, Column desired, PlanningContext context)
    {
        var types = TypesOf(current, desired, context);
        var forth = ConversionOf(types);
        var cost = !desired.IsNullable && current.IsNullable && forth.Cost == CostClass.MetadataOnly ? CostClass.ValidationScan : forth.Cost;
        return new AlterColumn(current, desired)
        {
            Impact = new Impact(LockKind.SchemaModification, cost, forth.Cost == CostClass.MetadataOnly ? null : forth.Reason),
            Loss = forth.LosesSilently ? new DataLoss(forth.Reason, IsCertain: false) : null,
            Checks = WithHistory(Checks(current, desired, types), context),
            UndoChecks = WithHistory(Checks(desired, current, types.Reversed), context),
        };
    }

    /// <summary>What becomes of the values.</summary>
    /// <param name="current">The column as it stands.</param>
    /// <param name="desired">The column as it is to be.</param>
    /// <param name="context">What the planner knows.</param>
    /// <returns>The conversion, alias types resolved.</returns>
    public static Conversion ConversionOf(Column current, Column desired, PlanningContext context) => ConversionOf(TypesOf(current, desired, context));

    // A NULL in the history stops the change of the current table: Microsoft Learn, "Change the schema of a system-versioned temporal table".
    private static ValueList<RowCheck> WithHistory(ValueList<RowCheck> checks, PlanningContext context) =>
        checks.OfType<RowCheck.NoNulls>().FirstOrDefault() is { } check && TemporalTables.HistoryOf(check.Column, context) is { } history
            ? [.. checks, new RowCheck.NoNulls { Column = history }]
            : checks;

    private static Conversion ConversionOf(TypePair types) =>
        TypeConversion.Between(types.Current, types.Desired, types.CurrentCollation, types.DesiredCollation);

    private static TypePair TypesOf(Column current, Column desired, PlanningContext context)
    {
        var before = current.Collation ?? context.Current.Model.Settings.Collation;
        var after = current.Collation == desired.Collation ? before : desired.Collation ?? context.Desired.Model.Settings.Collation;
        return new TypePair(context.Current.Model.UnderlyingType(current.Type!), context.Desired.Model.UnderlyingType(desired.Type!), before, after);
    }

    private static ValueList<RowCheck> Checks(Column current, Column desired, TypePair types)
    {
        var checks = new List<RowCheck>();
        if (current.IsNullable && !desired.IsNullable)
        {
            checks.Add(new RowCheck.NoNulls { Column = desired.Name });
        }

        if (ConversionOf(types) is { CanLose: true } conversion)
        {
            checks.Add(ValueChecks.Of(desired.Name, types, conversion));
        }

        return checks.ToValueList();
    }
}
