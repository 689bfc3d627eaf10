using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Plans what becomes of the system versioning of a table that stands.</summary>
internal static class SystemVersioningChanges
{
    /// <summary>Switches versioning on in Expand and off in Contract; keeps history longer in Expand and shorter in Contract.</summary>
    /// <param name="change">The change of the table.</param>
    /// <param name="context">What the planner knows.</param>
    /// <returns>The group.</returns>
    public static OperationGroup Plan(Changed<Table> change, PlanningContext context)
    {
        if (Refusal(change, context) is { } reason)
        {
            return Refusals.Refuse(Phase.Contract, change.Subject, reason);
        }

        var operation = new SetSystemVersioning(change.Current, change.Desired);
        return operation switch
        {
            { SwitchesOn: true } => new OperationGroup(Phase.Expand, SwitchOn(operation, context)),
            { SwitchesOff: true } => new OperationGroup(Phase.Contract, SwitchOff(operation)),
            _ => Retain(operation),
        };
    }

    private static SetSystemVersioning SwitchOn(SetSystemVersioning operation, PlanningContext context)
    {
        var versioning = operation.Desired.SystemVersioning!;
        var stands = versioning.HistoryTable is { } history && context.Current.Model.FindTable(history) is not null;
        return operation with
        {
            Impact = stands ? Impact.Scan with { Note = "Every row of the history table is checked against the others." } : Impact.Metadata,
            UndoNote = versioning.HasAutomaticHistoryTable
                ? "The history that was kept since goes with its table."
                : "The history that was kept since stays in the history table and is kept no more.",
        };
    }

    private static SetSystemVersioning SwitchOff(SetSystemVersioning operation) => operation with
    {
        Loss = operation.DropsHistory ? new DataLoss("The history table, which SQL Server made and no source declares, goes with all of its rows.", IsCertain: true) : null,
        UndoNote = operation.DropsHistory
            ? "Versioning begins anew with an empty history."
            : "What rows were while versioning was off is not known.",
    };

    // Rows older than the period are hidden from FOR SYSTEM_TIME at once and deleted in the background: Microsoft Learn, "Manage retention of historical data in system-versioned temporal tables".
    private static OperationGroup Retain(SetSystemVersioning operation)
    {
        var (current, desired) = (RetentionOf(operation.Current)!, RetentionOf(operation.Desired)!);
        return desired.Covers(current)
            ? new OperationGroup(Phase.Expand, operation with { UndoNote = "Under the shorter retention SQL Server deletes older history." })
            : new OperationGroup(Phase.Contract, operation with
            {
                Loss = new DataLoss("SQL Server deletes the history that is older than the new retention, in the background.", IsCertain: false),
                UndoNote = "History that was deleted meanwhile does not come back.",
            });
    }

    private static HistoryRetention? RetentionOf(Table table) => HistoryRetention.Of(table.SystemVersioning?.Retention);

    private static string? Refusal(Changed<Table> change, PlanningContext context)
    {
        var (current, desired) = (change.Current.SystemVersioning, change.Desired.SystemVersioning);
        if (change.Current.MemoryOptimized is not null || change.Desired.MemoryOptimized is not null)
        {
            return "The system versioning of a memory-optimized table changes, which MigrationOps cannot script.";
        }

        if (RetentionOf(change.Current) is null || RetentionOf(change.Desired) is null)
        {
            return "The retention of the history is none that SQL Server knows.";
        }

        if (current is not null && desired is not null && !SameHistory(current, desired, context))
        {
            return "System versioning moves to another history table: nobody would read the rows of the old one by FOR SYSTEM_TIME any more. Switch it off in one release and on in the next.";
        }

        if (desired is null && current is { HasAutomaticHistoryTable: true, HistoryTable: { } history } && context.Desired.Model.FindTable(history) is not null)
        {
            return $"The history table {history} is to stay as an ordinary table, and no current source declares it, so that its form is not known. Declare it in one release and switch versioning off in the next.";
        }

        return desired is not null && change.Desired.PrimaryKey is null
            ? "A system-versioned table must have a primary key."
            : TemporalTables.RefusalOfRetention(change.Desired, context);
    }

    private static bool SameHistory(SystemVersioning current, SystemVersioning desired, PlanningContext context) =>
        current.HistoryTable is { } one && desired.HistoryTable is { } other ? context.Names.Equals(one, other) : current.HistoryTable is null && desired.HistoryTable is null;
}
