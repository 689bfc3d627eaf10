using MigrationOps.Model;

namespace MigrationOps.Planning.Strategies;

/// <summary>The modules that name a type, which SQL Server does not drop under them.</summary>
internal static class TypeUsers
{
    /// <summary>A group in which the modules that name a type are out of the way.</summary>
    /// <param name="group">The group that drops and creates the type.</param>
    /// <param name="type">The type.</param>
    /// <param name="context">What the planner knows.</param>
    /// <returns>The group with the modules dropped before and created, with their permissions, after.</returns>
    public static OperationGroup Recreated(OperationGroup group, SqlName type, PlanningContext context)
    {
        var users = context.Current.Dependencies.UsersOf(type)
            .Select(context.Current.Model.Find)
            .OfType<Module>()
            .OrderBy(module => module.Id, context.Names)
            .ToList();
        var staying = users.Select(context.DesiredOf).OfType<Module>().ToList();
        return group with
        {
            Before = [.. group.Before, .. users.SelectMany(user => Recreation.TakeAway(user, context)), .. users.Select(ModuleOperations.Drop)],
            After = [.. staying.Select(ModuleOperations.Create), .. staying.SelectMany(user => Recreation.PutBack(user, context)), .. group.After],
        };
    }
}
