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
    /// <returns>A group for each view and phase: a new column is to be seen before the old one goes.</returns>
    public static IEnumerable<OperationGroup> Plan(IReadOnlyList<OperationGroup> groups, PlanningContext context)
    {
        var operations = groups.SelectMany(group => group.All).ToList();
        var written = operations.Where(operation => operation is AlterModule or CreateModule or DropModule).Select(operation => operation.Target).ToHashSet(context.Names);
        return operations.Where(ChangesColumns).GroupBy(operation => operation.EarliestPhase)
            .SelectMany(phase => Users([.. phase], written, context).Select(view => new OperationGroup(phase.Key, new RefreshModule(view, phase.Key))));
    }

    private static IEnumerable<View> Users(List<Operation> changes, HashSet<ElementId> written, PlanningContext context)
    {
        var gone = changes.OfType<DropColumn>().Select(drop => drop.Target.Name).ToHashSet(context.Names);
        var refreshed = new Dictionary<ElementId, View>(context.Names);
        var queue = new Queue<SqlName>(changes.Select(operation => operation.Target.Name));
        while (queue.TryDequeue(out var name))
        {
            var users = gone.Contains(name) ? context.Current.Dependencies.UsersOf(name) : context.Desired.Dependencies.UsersOf(name);
            foreach (var view in users.Select(context.Desired.Model.Find).OfType<View>())
            {
                if (!view.IsSchemaBound && !written.Contains(view.Id) && refreshed.TryAdd(view.Id, view))
                {
                    queue.Enqueue(view.Name);
                }
            }
        }

        return refreshed.Values;
    }

    // A view that reads a column which comes or goes, and keeps its text, reads it by a star.
    private static bool ChangesColumns(Operation operation) =>
        operation is AlterColumn or AddColumn or DropColumn or AlterModule or RenameElement { To.Kind: ElementKind.Column };
}
