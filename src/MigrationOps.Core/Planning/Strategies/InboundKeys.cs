using MigrationOps.Model;

namespace MigrationOps.Planning.Strategies;

/// <summary>Finds the foreign keys that stand in the way of the key or unique index that they rely on.</summary>
internal static class InboundKeys
{
    /// <summary>
    /// The foreign keys that reference the columns of a key and stay when it goes. Where a primary key over the same columns stays too they are taken to rely on
    /// that: the server prefers it, and which of several others it takes is not documented.
    /// </summary>
    /// <param name="dropped">The key or index as it stands.</param>
    /// <param name="context">What the planner knows.</param>
    /// <returns>The foreign keys as they stand; none for an index that none can rely on.</returns>
    public static IReadOnlyList<Element> Staying(Element dropped, PlanningContext context) => dropped switch
    {
        KeyConstraint key => Of(key.Table, key.OwnColumns, key is PrimaryKey, context),
        RowstoreIndex { IsUnique: true, Filter: null } index => Of(index.Owner, index.Columns.Select(column => column.Name), isPrimary: false, context),
        _ => [],
    };

    private static IReadOnlyList<Element> Of(SqlName table, IEnumerable<Identifier> key, bool isPrimary, PlanningContext context)
    {
        var columns = key.ToHashSet(context.Names);
        var primary = context.Current.Model.FindTable(table)?.PrimaryKey;
        return !isPrimary && primary is not null && columns.SetEquals(primary.OwnColumns) && !context.DroppedIds.Contains(primary.Id)
            ? []
            : [.. context.ForeignKeysTo(table).Where(foreign => columns.SetEquals(foreign.ReferencedColumns) && context.DesiredOf(foreign) is not null)];
    }
}
