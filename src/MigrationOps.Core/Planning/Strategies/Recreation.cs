using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Drops an object and creates it anew, with the permissions and extended properties that hang on it.</summary>
internal static class Recreation
{
    /// <summary>A group that recreates.</summary>
    /// <param name="phase">The phase.</param>
    /// <param name="current">The object as it stands.</param>
    /// <param name="core">Its drop and its creation.</param>
    /// <param name="context">What the planner knows.</param>
    /// <returns>The group; permissions and properties are taken away by name first, so that an undo puts them back.</returns>
    public static OperationGroup Of(Phase phase, Element current, IReadOnlyList<Operation> core, PlanningContext context) => new(phase, core)
    {
        Before = [.. TakeAway(current, context)],
        After = [.. PutBack(current, context)],
    };

    /// <summary>What takes away the permissions and properties of an object before it is dropped.</summary>
    /// <param name="current">The object.</param>
    /// <param name="context">What the planner knows.</param>
    /// <returns>The operations.</returns>
    public static IEnumerable<Operation> TakeAway(Element current, PlanningContext context) => Attached(context.Current.Model, current.Id.Name, context.Names)
        .Select(element => element switch
        {
            Permission permission => (Operation)new RevokePermission(permission) { Impact = Impact.None },
            ExtendedProperty property => new DropExtendedProperty(property) { Impact = Impact.None },
            _ => throw new System.Diagnostics.UnreachableException(),
        });

    /// <summary>What gives them back to the object created anew, as the desired database has them.</summary>
    /// <param name="current">The object.</param>
    /// <param name="context">What the planner knows.</param>
    /// <returns>The operations.</returns>
    public static IEnumerable<Operation> PutBack(Element current, PlanningContext context) => Attached(context.Desired.Model, current.Id.Name, context.Names)
        .Select(element => element switch
        {
            Permission permission => (Operation)new GrantPermission(permission) { Impact = Impact.None },
            ExtendedProperty property => new AddExtendedProperty(property) { Impact = Impact.None },
            _ => throw new System.Diagnostics.UnreachableException(),
        });

    private static IEnumerable<Element> Attached(DatabaseModel model, SqlName name, NameComparer names) => model.Elements.Where(element => element switch
    {
        Permission { Securable.Name: { } securable } => IsAtOrInside(securable, name, names),
        ExtendedProperty { Host.Name: { } host } => IsAtOrInside(host, name, names),
        _ => false,
    });

    private static bool IsAtOrInside(SqlName name, SqlName owner, NameComparer names) =>
        names.Equals(name, owner) || (name.Parts.Count == owner.Parts.Count + 1 && names.Equals(name.Parent, owner));
}
