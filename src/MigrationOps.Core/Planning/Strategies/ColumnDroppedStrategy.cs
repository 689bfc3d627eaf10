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
        var dropped = column;
        if (CanBeRelaxed(column, value, context))
        {
            dropped = column with { IsNullable = true };
            yield return new OperationGroup(Phase.Expand, ColumnAlteration.Alter(column, dropped, context));
        }

        yield return new OperationGroup(Phase.Contract, new DropColumn(dropped, value)
        {
            Loss = column.Computed is { IsPersisted: false } ? null : new DataLoss("Every value of the column goes.", IsCertain: true),
            UndoNote = "The column comes back without its values.",
        });
    }

    private static string? RefusalReason(Column column, PlanningContext context) => TemporalTables.RefusalOfDrop(column, context)
        ?? (column.IsColumnSet ? "A column set is dropped, which MigrationOps cannot script." : null);

    // A column that a key, an index, a constraint or a computed column uses cannot be altered without taking that away first.
    private static bool CanBeRelaxed(Column column, DefaultConstraint? value, PlanningContext context) =>
        column is { IsNullable: false, Computed: null, Identity: null, IsRowGuid: false }
        && value is null
        && column.Type?.Is("rowversion") != true
        && context.Current.Model.FindTable(column.Table)!.SystemVersioning is null
        && !Dependents.Of(column, context).Any();
}
