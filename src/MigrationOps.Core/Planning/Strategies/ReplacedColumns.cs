using MigrationOps.Comparison.Coexistence;
using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Operations.Sync;

namespace MigrationOps.Planning.Strategies;

/// <summary>
/// Adds a column beside the one whose place it takes: a trigger keeps both equal from Expand on, Migrate fills the new one, and Contract drops the old one.
/// While both stand, the default of the old column serves both: it is the sign by which the trigger knows that a statement left both out.
/// </summary>
internal static class ReplacedColumns
{
    /// <summary>Plans both columns.</summary>
    /// <param name="replacement">The columns.</param>
    /// <param name="context">What the planner knows.</param>
    /// <returns>The groups of operations.</returns>
    public static IEnumerable<OperationGroup> Plan(ColumnReplacement replacement, PlanningContext context)
    {
        var table = context.Current.Model.FindTable(replacement.From.Parent)!;
        var (old, wanted) = (table.FindColumn(replacement.From.Last, context.Names)!, context.Desired.Model.FindColumn(replacement.To)!);
        var (oldDefault, wantedDefault) = (table.FindDefault(old.Name.Last, context.Names), context.Desired.Model.FindTable(wanted.Table)!.FindDefault(wanted.Name.Last, context.Names));
        var added = wanted with { IsNullable = true };
        var relaxation = Relaxation.Of(old, oldDefault, context);
        var sync = Sync(table, relaxation.Column, added, context);

        yield return new OperationGroup(Phase.Expand, new AddColumn(added, null));
        foreach (var operation in relaxation.Operations)
        {
            yield return new OperationGroup(Phase.Expand, operation);
        }

        yield return new OperationGroup(Phase.Expand, new CreateSyncTrigger(sync) { Impact = Impact.Metadata });
        yield return Fill(sync);
        yield return Close(sync, relaxation, context);
        if (wantedDefault is not null)
        {
            yield return new OperationGroup(Phase.Contract, new AddConstraint(wantedDefault));
        }

        if (!wanted.IsNullable)
        {
            yield return new OperationGroup(Phase.Contract, ColumnAlteration.Alter(added, wanted, context));
        }
    }

    /// <summary>Fills the new shape and sees to it that it is filled.</summary>
    /// <param name="sync">The shapes.</param>
    /// <returns>The group.</returns>
    internal static OperationGroup Fill(ColumnSync sync) => new(
        Phase.Migrate,
        new BackfillColumns(sync, SyncDirection.ToNew) { Impact = new Impact(LockKind.None, CostClass.SizeOfData, "Rows are written in short batches; each locks its own rows only.") },
        new VerifyBackfill(sync) { Impact = new Impact(LockKind.None, CostClass.ValidationScan, "Every row is read.") });

    // The old column takes NULL before it goes, so that it can come back empty and be filled.
    private static OperationGroup Close(ColumnSync sync, Relaxation relaxation, PlanningContext context)
    {
        var empty = relaxation.Column with { IsNullable = true };
        Operation[] core =
        [
            .. relaxation.Column.IsNullable ? [] : new Operation[] { ColumnAlteration.Alter(relaxation.Column, empty, context) },
            new CloseBackfill(sync) { Impact = new Impact(LockKind.None, CostClass.ValidationScan, "Every row is read.") },
            new DropSyncTrigger(sync) { Impact = Impact.Metadata },
            new DropColumn(empty, relaxation.Default) { UndoNote = "It is filled again from the column that took its place." },
        ];
        var dependents = relaxation.Column.IsNullable ? [] : Dependents.Of(relaxation.Column, context).Where(part => part is not DefaultConstraint).ToList();
        return DependentMoves.Around(Phase.Contract, core, dependents, context);
    }

    private static ColumnSync Sync(Table table, Column old, Column added, PlanningContext context) => new()
    {
        Table = table.Name,
        Key = RowKey.Of(table, context.Names, old.Name.Last),
        Old = [new SyncedColumn(old, new SqlExpression(added.Name.Last.ToString()))],
        New = [new SyncedColumn(added, new SqlExpression(old.Name.Last.ToString()))],
        ChangesContext = !IsOwnedByDbo(table.Name, context),
    };

    private static bool IsOwnedByDbo(SqlName table, PlanningContext context) =>
        context.Desired.Model.Find(new ElementId(ElementKind.Schema, table.Parent)) is not Schema { Owner: { } owner } || owner.Value.Equals("dbo", StringComparison.OrdinalIgnoreCase);
}
