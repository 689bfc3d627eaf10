using MigrationOps.Changes;
using MigrationOps.Comparison;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Renames in Contract with sp_rename, or moves between schemas; the old shape breaks at that moment.</summary>
internal sealed class RenamedStrategy : Strategy<Renamed>
{
    protected override IEnumerable<OperationGroup> Plan(Renamed change, PlanningContext context)
    {
        if (change.IsMove)
        {
            return [Move(change, context)];
        }

        var rename = new RenameElement(change.From, change.To) { UndoNote = "Module texts that name the new name break." };
        if (change.To.Kind == ElementKind.Table)
        {
            return [WithTriggers(new OperationGroup(Phase.Contract, rename), change, context)];
        }

        if (change.To.Kind != ElementKind.Column || context.Current.Model.FindColumn(change.To.Name) is not { } column)
        {
            return [new OperationGroup(Phase.Contract, rename)];
        }

        // What SQL Server enforces by the old name goes before and comes back after (error 15336); plain keys and indexes follow the rename.
        var enforced = Dependents.Of(column, context).Where(part => part is CheckConstraint or Column or TableIndex { Filter: not null }).ToList();
        var back = new NameMap(ElementKind.Column, change.To.Name, change.From.Name, context.Names);
        var group = DependentMoves.Around(Phase.Contract, rename, enforced, context);
        return [group with { Before = [.. enforced.Select(part => DependentMoves.Remove(part is TableIndex index ? TableRenamer.Apply(index, back) : part))] }];
    }

    /// <summary>Whether a changed trigger goes and comes back with the rename of its table.</summary>
    /// <param name="trigger">The change of the trigger.</param>
    /// <param name="context">What the planner knows.</param>
    /// <returns>Whether the trigger is on what is renamed.</returns>
    internal static bool IsOnRenamed(Changed<Trigger> trigger, PlanningContext context) =>
        IsOnRenamed(trigger.Current, context) && context.Names.Equals(trigger.Current.Parent, trigger.Desired.Parent);

    /// <summary>Whether a trigger that is dropped goes with the rename of its table.</summary>
    /// <param name="trigger">The trigger, on the new name of its table.</param>
    /// <param name="context">What the planner knows.</param>
    /// <returns>Whether the table is renamed or moved.</returns>
    internal static bool IsOnRenamed(Trigger trigger, PlanningContext context) =>
        context.Changes.Of<Renamed>().Any(rename => rename.To.Kind == ElementKind.Table && context.Names.Equals(trigger.Parent, rename.To.Name));

    private static OperationGroup Move(Renamed change, PlanningContext context)
    {
        var moved = new MoveToSchema(change.From, change.From with { Name = SqlName.Of(change.To.Name.First.Value, change.From.Name.Last.Value) });
        var grants = context.Current.Model.All<Permission>().Where(permission => context.Names.Equals(permission.Securable.Name, change.To.Name)).ToList();
        IReadOnlyList<Operation> core = context.Names.Equals(moved.To, change.To) ? [moved] : [moved, new RenameElement(moved.To, change.To)];
        var back = new NameMap(change.To.Kind, change.To.Name, change.From.Name, context.Names);
        var group = new OperationGroup(Phase.Contract, core)
        {
            Before = [.. grants.Select(grant => new RevokePermission((Permission)ElementRenamer.Apply(grant, back)) { Impact = Impact.None })],
            After = [.. grants.Where(grant => context.DesiredOf(grant) is not null).Select(grant => new GrantPermission(grant) { Impact = Impact.None })],
        };
        return change.To.Kind == ElementKind.Table ? WithTriggers(group, change, context) : group;
    }

    // The text of a trigger names its table, so neither the old text nor the new one can be created while the table bears the other name.
    private static OperationGroup WithTriggers(OperationGroup group, Renamed change, PlanningContext context)
    {
        var back = new NameMap(change.To.Kind, change.To.Name, change.From.Name, context.Names);
        bool IsOnThis(Trigger trigger) => context.Names.Equals(trigger.Parent, change.To.Name);
        var changed = context.Changes.Of<Changed<Trigger>>().Where(trigger => IsOnThis(trigger.Current) && IsOnThis(trigger.Desired)).ToList();
        var gone = context.Changes.Of<Dropped<Trigger>>().Select(trigger => trigger.Element).Where(IsOnThis);
        return group with
        {
            Before = [.. group.Before, .. changed.Select(trigger => trigger.Current).Concat(gone).Select(trigger => ModuleOperations.Drop((Trigger)ElementRenamer.Apply(trigger, back)))],
            After = [.. group.After, .. changed.Select(trigger => ModuleOperations.Create(trigger.Desired))],
        };
    }
}
