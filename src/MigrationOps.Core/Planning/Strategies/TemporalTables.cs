using MigrationOps.Model;

namespace MigrationOps.Planning.Strategies;

/// <summary>What follows from system versioning.</summary>
internal static class TemporalTables
{
    /// <summary>Whether a column of a history table changes by itself when the same change is made to the current table. Source: Microsoft Learn, "Change the schema of a system-versioned temporal table".</summary>
    /// <param name="column">The column.</param>
    /// <param name="changed">The ids that change in the same way.</param>
    /// <param name="model">The database.</param>
    /// <returns>Whether the change of the current table brings it along.</returns>
    public static bool FollowsCurrentTable(Column column, IReadOnlySet<ElementId> changed, DatabaseModel model)
    {
        var current = model.All<Table>().FirstOrDefault(table => model.Names.Equals(table.SystemVersioning?.HistoryTable, column.Table));
        return current is not null && changed.Contains(new ElementId(ElementKind.Column, current.Name.Child(column.Name.Last)));
    }
}
