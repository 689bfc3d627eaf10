using MigrationOps.Comparison.Coexistence;
using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Operations.Sync;

namespace MigrationOps.Planning.Strategies;

/// <summary>
/// Adds columns beside those whose place they take: a trigger keeps both shapes equal from Expand on, Migrate fills the new one, and Contract drops the old one.
/// While both stand, the default of an old column serves both: it is the sign by which the trigger knows that a statement left both out.
/// </summary>
internal static class ReplacedColumns
{
    /// <summary>Plans all columns of a replacement.</summary>
    /// <param name="replacement">The columns.</param>
    /// <param name="context">What the planner knows.</param>
    /// <returns>The groups of operations.</returns>
    public static IEnumerable<OperationGroup> Plan(ColumnReplacement replacement, PlanningContext context)
    {
        var table = context.Current.Model.FindTable(replacement.Table)!;
        var wanted = replacement.New.Select(column => context.Desired.Model.FindColumn(replacement.Table.Child(column.Name))!).ToList();
        var relaxations = replacement.Old.Select(column => Relax(table, column.Name, context)).ToList();
        var sync = new ColumnSync
        {
            Table = table.Name,
            Key = RowKey.Of(table, context.Names, [.. replacement.Old.Select(column => column.Name)]),
            Old = [.. replacement.Old.Zip(relaxations, (column, relaxation) => new SyncedColumn(relaxation.Column, column.Value))],
            New = [.. replacement.New.Zip(wanted, (column, element) => new SyncedColumn(element with { IsNullable = true }, column.Value))],
            ChangesContext = SyncedTables.IsOwnedByAnother(table.Name, context),
        };
        return
        [
            .. sync.New.Select(synced => new OperationGroup(Phase.Expand, new AddColumn(synced.Column, null))),
            .. relaxations.SelectMany(relaxation => relaxation.Operations).Select(operation => new OperationGroup(Phase.Expand, operation)),
            .. SyncedTables.Fill(sync),
            Close(sync, relaxations, context),
            .. wanted.SelectMany(column => Tighten(column, context)),
        ];
    }

    private static Relaxation Relax(Table table, Identifier name, PlanningContext context) =>
        Relaxation.Of(table.FindColumn(name, context.Names)!, table.FindDefault(name, context.Names), context);

    // Old columns take NULL before they go, so that they can come back empty and be filled.
    private static OperationGroup Close(ColumnSync sync, List<Relaxation> relaxations, PlanningContext context)
    {
        var strict = relaxations.Where(relaxation => !relaxation.Column.IsNullable).Select(relaxation => relaxation.Column).ToList();
        Operation[] core =
        [
            .. strict.Select(column => ColumnAlteration.Alter(column, column with { IsNullable = true }, context)),
            new CloseBackfill(sync) { Impact = SyncedTables.Count },
            new DropSyncTrigger(sync) { Impact = Impact.Metadata },
            .. relaxations.Select(relaxation => new DropColumn(relaxation.Column with { IsNullable = true }, relaxation.Default) { UndoNote = "It is filled again from what took its place." }),
        ];
        var dependents = strict.SelectMany(column => Dependents.Of(column, context)).Where(part => part is not DefaultConstraint).DistinctBy(part => part.Id).ToList();
        return DependentMoves.Around(Phase.Contract, core, dependents, context);
    }

    private static IEnumerable<OperationGroup> Tighten(Column column, PlanningContext context)
    {
        if (context.Desired.Model.FindTable(column.Table)!.FindDefault(column.Name.Last, context.Names) is { } value)
        {
            yield return new OperationGroup(Phase.Contract, new AddConstraint(value));
        }

        if (!column.IsNullable)
        {
            yield return new OperationGroup(Phase.Contract, ColumnAlteration.Alter(column with { IsNullable = true }, column, context));
        }
    }
}
