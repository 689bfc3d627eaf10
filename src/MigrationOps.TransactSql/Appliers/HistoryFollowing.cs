using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>
/// Lets a history table that a source declares follow the columns of its table while versioning is on, as SQL Server does.
/// Source: Microsoft Learn, "Change the schema of a system-versioned temporal table".
/// </summary>
internal static class HistoryFollowing
{
    /// <summary>Makes the change of the columns of a table in its history table too.</summary>
    /// <param name="before">The table before the statement.</param>
    /// <param name="after">The table after it.</param>
    /// <param name="context">The context.</param>
    /// <param name="statement">The statement.</param>
    public static void FollowInHistory(this ApplyContext context, Table before, Table after, TSqlStatement statement)
    {
        if (!context.IsOrdered || after.SystemVersioning?.HistoryTable is not { } name || context.Model.FindTable(name) is not { } history)
        {
            return;
        }

        var names = context.Model.Names;
        var changed = HistoryTables.Of(after, name).Columns
            .Where(column => !Equals(Plain(before, column.Name.Last), Plain(after, column.Name.Last)))
            .ToDictionary(column => column.Name, names);
        var kept = history.Columns
            .Where(column => before.FindColumn(column.Name.Last, names) is null || after.FindColumn(column.Name.Last, names) is not null)
            .Select(column => changed.Remove(column.Name, out var other) ? column with { Type = other.Type, IsNullable = other.IsNullable, Collation = other.Collation } : column)
            .ToList();
        context.Replace(history, history with { Columns = [.. kept, .. changed.Values] }, statement);

        Column? Plain(Table table, Model.Identifier column) =>
            table.FindColumn(column, names) is { } found ? new Column { Name = found.Name, Type = found.Type, IsNullable = found.IsNullable, Collation = found.Collation } : null;
    }
}
