using MigrationOps.Model;

namespace MigrationOps.Planning.Strategies;

/// <summary>What follows from system versioning.</summary>
internal static class TemporalTables
{
    /// <summary>Whether a column of a history table changes by itself when the same change is made to the current table. Source: Microsoft Learn, "Change the schema of a system-versioned temporal table".</summary>
    /// <param name="column">The column.</param>
    /// <param name="changed">The ids that change in the same way.</param>
    /// <param name="model">The database: the current or the desired one.</param>
    /// <param name="context">Knows which tables are system-versioned.</param>
    /// <returns>Whether the change of the current table brings it along.</returns>
    public static bool FollowsCurrentTable(Column column, IReadOnlySet<ElementId> changed, DatabaseModel model, PlanningContext context)
    {
        var current = context.VersionedIn(model)[column.Table].FirstOrDefault();
        return current is not null && changed.Contains(new ElementId(ElementKind.Column, current.Name.Child(column.Name.Last)));
    }
}
