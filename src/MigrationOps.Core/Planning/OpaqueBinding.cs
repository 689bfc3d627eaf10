using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Operations.Archive;
using MigrationOps.Planning.Strategies;

namespace MigrationOps.Planning;

/// <summary>
/// Sees to changes of what an object names that the model does not look into: a security policy, statistics, a full-text or XML index. SQL Server refuses
/// the change under it. A policy goes out of the way of its function within one transaction; any other change is refused.
/// </summary>
internal static class OpaqueBinding
{
    /// <summary>Adds the policies that go out of the way, and the refusals that a plan needs.</summary>
    /// <param name="groups">The groups of all strategies.</param>
    /// <param name="context">What the planner knows.</param>
    /// <returns>The groups, with one refusal more for each change under an object that stays.</returns>
    public static List<OperationGroup> Resolve(IReadOnlyList<OperationGroup> groups, PlanningContext context)
    {
        var moved = groups.SelectMany(group => group.All).OfType<DropObject>().Select(drop => drop.Object.Id).ToHashSet(context.Names);
        var users = context.Current.Model.All<OpaqueObject>()
            .Where(opaque => !context.DroppedIds.Contains(opaque.Id) && !moved.Contains(opaque.Id))
            .SelectMany(opaque => opaque.Names.Select(name => (Name: name, Opaque: opaque)))
            .ToLookup(pair => pair.Name, pair => pair.Opaque, context.Names);
        var resolved = groups.Select(group => AroundPolicies(group, users, context)).ToList();
        resolved.AddRange(Refuse(resolved, users));
        return resolved;
    }

    private static OperationGroup AroundPolicies(OperationGroup group, ILookup<SqlName, OpaqueObject> users, PlanningContext context) =>
        group.Core.Any(operation => operation is AlterModule && users.Contains(operation.Target.Name))
            ? group with { Core = [.. group.Core.Select(operation => operation is AlterModule alter ? AroundPolicies(alter, [.. users[alter.Target.Name]], context) : operation)] }
            : group;

    // The undo puts back the same policy, so that it must be the same at both ends.
    private static AlterModule AroundPolicies(AlterModule alter, ValueList<OpaqueObject> users, PlanningContext context) =>
        users.All(user => user is { TypeName: StatementKinds.SecurityPolicy, Form: OpaqueForm.Statement } && context.DesiredOf(user) is { } desired && desired.Content == user.Content)
            ? alter with { Policies = users, Impact = new Impact(LockKind.SchemaModification, CostClass.MetadataOnly, "The security policies that use it are dropped and created in the same transaction.") }
            : alter;

    private static IEnumerable<OperationGroup> Refuse(IReadOnlyList<OperationGroup> groups, ILookup<SqlName, OpaqueObject> users) =>
    [
        .. groups.SelectMany(group => group.All.Where(IsBlocked).Select(operation => (group.Phase, Operation: operation)))
            .SelectMany(change => users[change.Operation.Target.Name].Select(opaque => (change.Phase, change.Operation.Target, Opaque: opaque)))
            .DistinctBy(change => (change.Target, change.Opaque.Id))
            .Select(change => Refusals.Refuse(change.Phase, change.Target, $"It is used by {change.Opaque.Id}, which MigrationOps cannot take away and put back.")),
    ];

    private static bool IsBlocked(Operation operation) => operation switch
    {
        AlterColumn alter => !IsLooserOnly(alter),
        AlterModule alter => alter.Policies.Count == 0,
        DropColumn or DropTable or ArchiveTable or DropModule or RenameElement or MoveToSchema => true,
        _ => false,
    };

    private static bool IsLooserOnly(AlterColumn alter) => alter.Current with { IsNullable = true } == alter.Desired;
}
