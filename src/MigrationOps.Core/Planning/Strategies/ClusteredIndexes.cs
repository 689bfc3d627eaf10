using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Sees to it that a table has one clustered index at most.</summary>
internal static class ClusteredIndexes
{
    /// <summary>Refuses a new clustered index where the table has one that stays: it would have to become nonclustered first, which is a rebuild.</summary>
    /// <param name="added">The new index or key.</param>
    /// <param name="context">What the planner knows.</param>
    /// <returns>The refusal, or null where nothing stands in the way.</returns>
    public static OperationGroup? Refuse(Element added, PlanningContext context) =>
        Standing(added, context) is { } other && !context.DroppedIds.Contains(other.Id)
            ? Refusals.RefuseCreation(added, $"The table is clustered by {other.Id}, so that another clustered index is a rebuild of the table.")
            : null;

    /// <summary>Creates an index, after the clustered one that it follows is dropped.</summary>
    /// <param name="phase">The phase.</param>
    /// <param name="added">The new index or key.</param>
    /// <param name="create">Its creation.</param>
    /// <param name="context">What the planner knows.</param>
    /// <returns>The group.</returns>
    public static OperationGroup AfterOther(Phase phase, Element added, Operation create, PlanningContext context) => Standing(added, context) switch
    {
        KeyConstraint key => new OperationGroup(phase, IndexOperations.DropKey(key), create),
        TableIndex index => new OperationGroup(phase, IndexOperations.Drop(index), create),
        _ => new OperationGroup(phase, create),
    };

    private static Element? Standing(Element added, PlanningContext context)
    {
        var table = added switch
        {
            KeyConstraint { IsClustered: true } key => key.Table,
            TableIndex { IsClustered: true } index => index.Owner,
            _ => null,
        };
        return table is null
            ? null
            : context.Current.Model.FindTable(table)?.Parts.FirstOrDefault(part => part is KeyConstraint { IsClustered: true } or TableIndex { IsClustered: true });
    }
}
