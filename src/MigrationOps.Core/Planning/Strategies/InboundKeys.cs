using MigrationOps.Model;

namespace MigrationOps.Planning.Strategies;

/// <summary>Finds the foreign keys that stand in the way of the key that they rely on.</summary>
internal static class InboundKeys
{
    /// <summary>
    /// The foreign keys that reference the columns of a dropped key and stay. Where a primary key over the same columns stays too they are taken to rely on that: the
    /// server prefers it, and which of several others it takes is not documented.
    /// </summary>
    /// <param name="dropped">The key as it stands.</param>
    /// <param name="context">What the planner knows.</param>
    /// <returns>The foreign keys as they stand; they reference another key afterwards.</returns>
    public static IReadOnlyList<Element> Staying(KeyConstraint dropped, PlanningContext context)
    {
        var columns = dropped.OwnColumns.ToHashSet(context.Names);
        var primary = context.Current.Model.FindTable(dropped.Table)?.PrimaryKey;
        return dropped is UniqueConstraint && primary is not null && columns.SetEquals(primary.OwnColumns) && !context.DroppedIds.Contains(primary.Id)
            ? []
            : [.. context.ForeignKeysTo(dropped.Table).Where(key => columns.SetEquals(key.ReferencedColumns) && context.DesiredOf(key) is not null)];
    }
}
