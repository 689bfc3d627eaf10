using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning;

/// <summary>
/// Refreshes views that name what changed and are not changed themselves: SQL Server keeps the columns of a view from when it was created.
/// Procedures are bound when they run and need no refresh. Source: Microsoft Learn, sp_refreshview.
/// </summary>
internal static class ViewRefresh
{
    /// <summary>The refreshes that a plan needs.</summary>
    /// <param name="groups">The groups of all strategies.</param>
    /// <param name="context">What the planner knows.</param>
    /// <returns>A group for each view.</returns>
    public static IEnumerable<OperationGroup> Plan(IReadOnlyList<OperationGroup> groups, PlanningContext context)
    {
        var written = groups.SelectMany(group => group.All).Where(operation => operation is AlterModule or CreateModule or DropModule).Select(operation => operation.Target).ToHashSet(context.Names);
        var changed = groups.SelectMany(group => group.All)
            .Where(operation => operation is AlterColumn or AlterModule)
            .Select(operation => operation.Target.Name);
        var refreshed = new Dictionary<ElementId, Module>(context.Names);
        var queue = new Queue<SqlName>(changed);
        while (queue.TryDequeue(out var name))
        {
            foreach (var module in context.Desired.Dependencies.UsersOf(name).Select(context.Desired.Model.Find).OfType<View>())
            {
                if (!module.IsSchemaBound && !written.Contains(module.Id) && refreshed.TryAdd(module.Id, module))
                {
                    queue.Enqueue(module.Name);
                }
            }
        }

        return refreshed.Values.Select(module => new OperationGroup(Phase.Expand, new RefreshModule(module)));
    }
}
