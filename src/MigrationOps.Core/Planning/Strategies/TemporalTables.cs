using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Policy;

namespace MigrationOps.Planning.Strategies;

/// <summary>What follows from system versioning. Source: Microsoft Learn, "Change the schema of a system-versioned temporal table".</summary>
internal static class TemporalTables
{
    /// <summary>Whether a column of a history table changes by itself when the same change is made to the current table.</summary>
    /// <param name="column">The column.</param>
    /// <param name="changed">The ids that change in the same way.</param>
    /// <param name="context">Knows which tables are system-versioned.</param>
    /// <returns>Whether the change of the current table brings it along.</returns>
    public static bool FollowsCurrentTable(Column column, IReadOnlySet<ElementId> changed, PlanningContext context) =>
        CurrentTableOf(column.Table, context) is { } current && changed.Contains(new ElementId(ElementKind.Column, current.Child(column.Name.Last)));

    /// <summary>The table whose history another one keeps before the plan and behind it.</summary>
    /// <param name="history">The name of the other table.</param>
    /// <param name="context">Knows which tables are system-versioned.</param>
    /// <returns>The name of the current table; null where versioning is off, or is switched.</returns>
    public static SqlName? CurrentTableOf(SqlName history, PlanningContext context)
    {
        var before = context.VersionedIn(context.Current.Model)[history].FirstOrDefault()?.Name;
        var after = context.VersionedIn(context.Desired.Model)[history].FirstOrDefault()?.Name;
        return before is not null && after is not null && context.Names.Equals(before, after) ? after : null;
    }

    /// <summary>Why a column cannot come to a table while versioning is on.</summary>
    /// <param name="column">The column.</param>
    /// <param name="context">Knows which tables are system-versioned.</param>
    /// <returns>The reason; null where it can.</returns>
    public static string? RefusalOfAddition(Column column, PlanningContext context)
    {
        if (CurrentTableOf(column.Table, context) is { } owner)
        {
            return HistoryAlone(owner);
        }

        return StaysVersioned(column.Table, context)
            ? column switch
            {
                { Computed: not null } => OnlyWhileOff("A computed column"),
                { Identity: not null } => OnlyWhileOff("An identity column"),
                { IsSparse: true } => OnlyWhileOff("A sparse column, where the history is compressed,"),
                { IsColumnSet: true } => OnlyWhileOff("A column set"),
                { IsRowGuid: true } => OnlyWhileOff("A ROWGUIDCOL column"),
                _ => null,
            }
            : null;
    }

    /// <summary>Why a column cannot be dropped while versioning is on.</summary>
    /// <param name="column">The column.</param>
    /// <param name="context">Knows which tables are system-versioned.</param>
    /// <returns>The reason; null where it can.</returns>
    public static string? RefusalOfDrop(Column column, PlanningContext context) => CurrentTableOf(column.Table, context) is { } owner
        ? HistoryAlone(owner)
        : column.Generated != GeneratedAlways.No && StaysVersioned(column.Table, context)
            ? "A column of the period goes while the table stays system-versioned."
            : null;

    /// <summary>Why a column cannot be changed while versioning is on.</summary>
    /// <param name="change">The change.</param>
    /// <param name="context">Knows which tables are system-versioned.</param>
    /// <returns>The reason; null where it can.</returns>
    public static string? RefusalOf(Changed<Column> change, PlanningContext context)
    {
        var desired = change.Desired;
        if (CurrentTableOf(desired.Table, context) is { } owner)
        {
            return HistoryAlone(owner);
        }

        return StaysVersioned(desired.Table, context)
            ? desired switch
            {
                { Generated: not GeneratedAlways.No } when !change.HasOnly(nameof(Column.IsHidden)) => "A column of the period changes while the table stays system-versioned.",
                { Computed: not null } => OnlyWhileOff("A computed column, which is added anew,"),
                { IsSparse: true } when change.Has(nameof(Column.IsSparse)) => OnlyWhileOff("Sparse storage, where the history is compressed,"),
                { IsRowGuid: true } when change.Has(nameof(Column.IsRowGuid)) => OnlyWhileOff("ROWGUIDCOL"),
                _ => null,
            }
            : null;
    }

    /// <summary>The column of the history in which the values of a column lie that a table stays versioned with.</summary>
    /// <param name="column">The three-part name of the column of the current table.</param>
    /// <param name="context">Knows which tables are system-versioned.</param>
    /// <returns>The three-part name; null where there is no history, or SQL Server names it.</returns>
    public static SqlName? HistoryOf(SqlName column, PlanningContext context) =>
        StaysVersioned(column.Parent, context) ? context.Current.Model.FindTable(column.Parent)!.SystemVersioning!.HistoryTable?.Child(column.Last) : null;

    /// <summary>Why a table cannot be made, or keep its history from now on as it is to.</summary>
    /// <param name="table">The table.</param>
    /// <param name="context">Knows the target. Where none is told, a package for a later version speaks for it.</param>
    /// <returns>The reason; null where it can.</returns>
    public static string? RefusalOfRetention(Table table, PlanningContext context) =>
        table.SystemVersioning?.Retention is not null && !context.Target.CanLimitHistory() && context.Desired.Model.Settings.Platform is SqlPlatform.Older or SqlPlatform.SqlServer2016
            ? "HISTORY_RETENTION_PERIOD needs SQL Server 2017, and the plan is for an older one. State the version of the target in migrationops.json."
            : null;

    /// <summary>Why a table cannot be created: SQL Server made it already, for the history of another.</summary>
    /// <param name="table">The table.</param>
    /// <param name="context">Knows which tables are system-versioned.</param>
    /// <returns>The reason; null where it can.</returns>
    public static string? RefusalOfCreation(Table table, PlanningContext context) => CurrentTableOf(table.Name, context) is { } owner
        ? $"SQL Server made the table to keep the history of {owner}, and the current source does not declare it, so that its form is not known. Declare it there as it stands on the server."
        : RefusalOfRetention(table, context);

    private static bool StaysVersioned(SqlName table, PlanningContext context) =>
        context.Current.Model.FindTable(table)?.SystemVersioning is not null && context.Desired.Model.FindTable(table)?.SystemVersioning is not null;

    private static string OnlyWhileOff(string what) =>
        $"{what} comes to a system-versioned table only while SYSTEM_VERSIONING is OFF, with a stored column of the same name and type in the history table.";

    private static string HistoryAlone(SqlName owner) =>
        $"The columns of a history table are those of its current table {owner}, which does not change in the same way.";
}
