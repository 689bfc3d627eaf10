using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Lets a column be left out in Expand, and drops it in Contract.</summary>
internal sealed class ColumnDroppedStrategy : Strategy<Dropped<Column>>
{
    protected override IEnumerable<OperationGroup> Plan(Dropped<Column> change, PlanningContext context)
    {
        var column = change.Element;

        // What takes its place plans for both.
        if (context.ReplacementOf(column.Name) is not null || TemporalTables.FollowsCurrentTable(column, context.DroppedIds, context))
        {
            return [];
        }

        if (RefusalReason(column, context) is { } reason)
        {
            return [Refusals.Refuse(Phase.Contract, column.Id, reason)];
        }

        return column.Generated == GeneratedAlways.No ? Plain(column, context) : PeriodColumns.Drop(column, context);
    }

    private static IEnumerable<OperationGroup> Plain(Column column, PlanningContext context)
    {
        var table = context.Current.Model.FindTable(column.Table)!;
        var value = table.FindDefault(column.Name.Last, context.Names);
        var relaxed = CanBeRelaxed(table, column, value) ? Relaxation.Before(column, value, context) : new Relaxation(column, value, []);
        foreach (var operation in relaxed.Operations)
        {
            yield return new OperationGroup(Phase.Expand, operation);
        }

        var drop = ArchivedColumns.Drop(relaxed.Column, relaxed.Default, context);
        foreach (var group in DeprecationMarks.Around(drop, new PropertyHost(PropertyHostClass.Column, column.Name), context))
        {
            yield return group;
        }
    }

    private static string? RefusalReason(Column column, PlanningContext context) => TemporalTables.RefusalOfDrop(column, context)
        ?? (column.IsColumnSet ? "A column set is dropped, which MigrationOps cannot script." : null);

    private static bool CanBeRelaxed(Table table, Column column, DefaultConstraint? value) =>
        column is { IsNullable: false, Computed: null, Identity: null, IsRowGuid: false }
        && value is null
        && column.Type?.Is("rowversion") != true
        && table.SystemVersioning is null;
}
