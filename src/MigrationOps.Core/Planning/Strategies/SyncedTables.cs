using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Operations.Sync;

namespace MigrationOps.Planning.Strategies;

/// <summary>What all changes have in common in which two shapes of a table stand beside each other.</summary>
internal static class SyncedTables
{
    /// <summary>What a count of all rows does to others.</summary>
    public static Impact Count { get; } = new(LockKind.None, CostClass.ValidationScan, "Every row is read.");

    /// <summary>Creates the trigger in Expand, fills the new shape in Migrate and sees to it that it is filled.</summary>
    /// <param name="sync">The shapes.</param>
    /// <returns>The groups.</returns>
    public static IEnumerable<OperationGroup> Fill(ColumnSync sync) =>
    [
        new OperationGroup(Phase.Expand, new CreateSyncTrigger(sync) { Impact = Impact.Metadata }),
        new OperationGroup(
            Phase.Migrate,
            new BackfillColumns(sync, SyncDirection.ToNew) { Impact = new Impact(LockKind.None, CostClass.SizeOfData, "Rows are written in short batches; each locks its own rows only.") },
            new VerifyBackfill(sync) { Impact = Count }),
    ];

    /// <summary>Whether somebody else than dbo owns a table, so that its triggers reach the books only as their owner.</summary>
    /// <param name="table">The two-part name of the table.</param>
    /// <param name="context">What the planner knows.</param>
    /// <returns>Whether the owner of its schema is another one.</returns>
    public static bool IsOwnedByAnother(SqlName table, PlanningContext context) =>
        context.Desired.Model.Find(new ElementId(ElementKind.Schema, table.Parent)) is Schema { Owner: { } owner } && !owner.Value.Equals("dbo", StringComparison.OrdinalIgnoreCase);
}
