using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Planning.Strategies;

namespace MigrationOps.Planning;

/// <summary>
/// Refuses to change what an object of an unmodelled kind names and keeps: a security policy, statistics, a full-text or XML index. SQL Server
/// refuses the change under it, and what cannot be scripted cannot be taken away and put back.
/// </summary>
internal static class OpaqueBinding
{
    /// <summary>The refusals that a plan needs.</summary>
    /// <param name="groups">The groups of all strategies.</param>
    /// <param name="context">What the planner knows.</param>
    /// <returns>One for each change under an opaque object that stays.</returns>
    public static IEnumerable<OperationGroup> Refuse(IReadOnlyList<OperationGroup> groups, PlanningContext context)
    {
        var users = context.Current.Model.All<OpaqueObject>()
            .Where(opaque => !context.DroppedIds.Contains(opaque.Id))
            .SelectMany(opaque => opaque.Names.Select(name => (Name: name, Opaque: opaque)))
            .ToLookup(pair => pair.Name, pair => pair.Opaque, context.Names);
        return groups.SelectMany(group => group.All.Where(IsBlocked).Select(operation => (group.Phase, Operation: operation)))
            .SelectMany(change => users[change.Operation.Target.Name].Select(opaque => (change.Phase, change.Operation.Target, Opaque: opaque)))
            .DistinctBy(change => (change.Target, change.Opaque.Id))
            .Select(change => Refusals.Refuse(change.Phase, change.Target, $"It is used by {change.Opaque.Id}, which MigrationOps cannot take away and put back."));
    }

    private static bool IsBlocked(Operation operation) => operation switch
    {
        AlterColumn alter => !IsLooserOnly(alter),
        DropColumn or DropTable or AlterModule or DropModule or RenameElement or MoveToSchema => true,
        _ => false,
    };

    private static bool IsLooserOnly(AlterColumn alter) => alter.Current with { IsNullable = true } == alter.Desired;
}
