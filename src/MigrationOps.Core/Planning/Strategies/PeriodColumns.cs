using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Policy;

namespace MigrationOps.Planning.Strategies;

/// <summary>Plans the period of a temporal table, which comes and goes with both of its columns at once. The start column stands for both.</summary>
internal static class PeriodColumns
{
    private const string Halved = "One column of a period is there and the other is not, or one changes in more than its part in the period: change that in a release of its own.";

    /// <summary>Adds the period with its columns.</summary>
    /// <param name="column">One of the columns.</param>
    /// <param name="context">What the planner knows.</param>
    /// <returns>The groups; none for the end column.</returns>
    public static IEnumerable<OperationGroup> Add(Column column, PlanningContext context)
    {
        var table = context.Desired.Model.FindTable(column.Table)!;
        if (Of(table) is not { } period || !context.AddedIds.Contains(period.Start.Id) || !context.AddedIds.Contains(period.End.Id) || table.MemoryOptimized is not null)
        {
            return [Refusals.RefuseCreation(column, Halved)];
        }

        return column.Generated == GeneratedAlways.RowEnd
            ? []
            : [new OperationGroup(Phase.Expand, new AddPeriod(period.Start, period.End)
            {
                AddsColumns = true,
                Defaults = DefaultsOf(table, period, context),
                Impact = context.Target.CanAddDefaultedColumnInstantly() ? Impact.Metadata : Impact.Rewrite with { Note = "Since when and until when each row is valid is written into every row." },
                UndoNote = "The columns of the period go with their values.",
            })];
    }

    /// <summary>Drops the period with its columns.</summary>
    /// <param name="column">One of the columns.</param>
    /// <param name="context">What the planner knows.</param>
    /// <returns>The groups; none for the end column.</returns>
    public static IEnumerable<OperationGroup> Drop(Column column, PlanningContext context)
    {
        var table = context.Current.Model.FindTable(column.Table)!;
        if (Of(table) is not { } period || !context.DroppedIds.Contains(period.Start.Id) || !context.DroppedIds.Contains(period.End.Id) || table.MemoryOptimized is not null)
        {
            return [Refusals.Refuse(Phase.Contract, column.Id, Halved)];
        }

        return column.Generated == GeneratedAlways.RowEnd
            ? []
            : [new OperationGroup(Phase.Contract, new DropPeriod(period.Start, period.End)
            {
                DropsColumns = true,
                Defaults = DefaultsOf(table, period, context),
                Loss = new DataLoss("Since when each row is as it is goes with the columns of the period.", IsCertain: true),
                UndoNote = "The columns come back, and every row counts as valid since then.",
            })];
    }

    /// <summary>Makes a period of two columns that stand, or ordinary columns of a period. Who writes the columns, or does not, fails from then on.</summary>
    /// <param name="change">The change of one of the columns.</param>
    /// <param name="context">What the planner knows.</param>
    /// <returns>The groups; none for the end column.</returns>
    public static IEnumerable<OperationGroup> Change(Changed<Column> change, PlanningContext context)
    {
        var comes = change.Desired.Generated != GeneratedAlways.No;
        var side = comes ? context.Desired.Model : context.Current.Model;
        var table = side.FindTable(change.Desired.Table)!;
        if (Of(table) is not { } period || table.MemoryOptimized is not null || !IsAllOf(period.Start, context) || !IsAllOf(period.End, context))
        {
            return [Refusals.Refuse(Phase.Contract, change.Subject, Halved)];
        }

        if ((comes ? change.Desired : change.Current).Generated == GeneratedAlways.RowEnd)
        {
            return [];
        }

        return
        [
            new OperationGroup(Phase.Contract, comes
                ? new AddPeriod(period.Start, period.End) { Impact = Impact.Scan with { Note = "Every row is checked: it begins in the past and has no end." } }
                : new DropPeriod(period.Start, period.End)),
        ];
    }

    private static (Column Start, Column End)? Of(Table table) =>
        table.Columns.FirstOrDefault(column => column.Generated == GeneratedAlways.RowStart) is { } start
        && table.Columns.FirstOrDefault(column => column.Generated == GeneratedAlways.RowEnd) is { } end
            ? (start, end)
            : null;

    private static ValueList<DefaultConstraint> DefaultsOf(Table table, (Column Start, Column End) period, PlanningContext context) =>
        new[] { period.Start, period.End }.Select(column => table.FindDefault(column.Name.Last, context.Names)).OfType<DefaultConstraint>().ToValueList();

    // The column changes from an ordinary one to a part of the period, or back, and in nothing else.
    private static bool IsAllOf(Column column, PlanningContext context) =>
        context.Current.Model.FindColumn(column.Name) is { } current
        && context.Desired.Model.FindColumn(column.Name) is { } desired
        && (current.Generated == GeneratedAlways.No) != (desired.Generated == GeneratedAlways.No)
        && Ordinary(current).Equals(Ordinary(desired) with { Name = current.Name });

    private static Column Ordinary(Column column) => column with { Generated = GeneratedAlways.No, IsHidden = false };
}
