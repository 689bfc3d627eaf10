using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Planning.Strategies;

namespace MigrationOps.Planning;

/// <summary>Loosens schema-bound modules around changes of what they name, and binds them again.</summary>
internal static class SchemaBinding
{
    /// <summary>Adds what loosens and binds.</summary>
    /// <param name="groups">The groups of all strategies.</param>
    /// <param name="context">What the planner knows.</param>
    /// <returns>The groups, with one more for each module that must be loosened; its own change is split in two.</returns>
    public static List<OperationGroup> Loosen(List<OperationGroup> groups, PlanningContext context)
    {
        var causes = Causes(groups, context);
        var affected = Affected(causes, context);
        if (affected.Count == 0)
        {
            return groups;
        }

        var result = groups.Select(group => WithoutAlterOf(group, affected, context)).Where(group => group.All.Any()).ToList();
        result.AddRange(affected.Values.Select(module => Around(module, causes, affected, context)));
        return result;
    }

    private static ILookup<SqlName, Operation> Causes(List<OperationGroup> groups, PlanningContext context) => groups
        .SelectMany(group => group.All)
        .Where(operation => operation is AlterColumn or DropColumn or AlterModule or RenameElement or MoveToSchema or DropModule or DropAliasType or DropTableType)
        .Select(operation => (operation.Target.Name, Operation: operation))
        .ToLookup(pair => pair.Name, pair => pair.Operation, context.Names);

    // A module that is loosened is altered itself, so that those bound to it must be loosened too.
    private static Dictionary<ElementId, Module> Affected(ILookup<SqlName, Operation> causes, PlanningContext context)
    {
        var affected = new Dictionary<ElementId, Module>(context.Names);
        var queue = new Queue<SqlName>(causes.Select(group => group.Key));
        while (queue.TryDequeue(out var name))
        {
            foreach (var module in context.Current.Dependencies.UsersOf(name).Select(context.Current.Model.Find).OfType<Module>())
            {
                if (module.IsSchemaBound && context.DesiredOf(module) is not null && affected.TryAdd(module.Id, module))
                {
                    queue.Enqueue(module.Name);
                }
            }
        }

        return affected;
    }

    private static OperationGroup WithoutAlterOf(OperationGroup group, Dictionary<ElementId, Module> affected, PlanningContext context)
    {
        bool Stays(Operation operation) => operation is not AlterModule alter || !affected.ContainsKey(alter.Target);
        return group.Core.All(Stays)
            ? group
            : group with { Core = [.. group.Core.Where(Stays)], Before = [], After = [] };
    }

    private static OperationGroup Around(Module current, ILookup<SqlName, Operation> causes, Dictionary<ElementId, Module> affected, PlanningContext context)
    {
        var desired = context.DesiredOf(current)!;
        var indexes = current.Parts.OfType<TableIndex>().Select(index => (Operation)new DropIndex(index));
        var rebuilt = desired.Parts.OfType<TableIndex>().Select(index => (Operation)IndexOperations.Create(index, context));
        var group = new OperationGroup(Phase.Expand, [.. Touched(current, causes, affected, context)]) { IsOrdered = false };
        return Loosened(current, context) is { } open
            ? group with
            {
                Before = [.. indexes, ModuleOperations.Alter(current, open)],
                After = [ModuleOperations.Alter(open, desired), .. rebuilt],
            }
            : group with
            {
                Before = [.. indexes, .. Recreation.TakeAway(current, context), ModuleOperations.Drop(current)],
                After = [ModuleOperations.Create(desired), .. Recreation.PutBack(current, context), .. rebuilt],
            };
    }

    // The change of another loosened module is split in two: its first half must wait for this one.
    private static IEnumerable<Operation> Touched(Module current, ILookup<SqlName, Operation> causes, Dictionary<ElementId, Module> affected, PlanningContext context)
    {
        var used = context.Current.Dependencies.UsesOf(current.Id).Distinct(context.Names).ToHashSet(context.Names);
        var direct = used.SelectMany(name => causes[name])
            .Where(operation => !context.Names.Equals(operation.Target, current.Id) && !(operation is AlterModule && affected.ContainsKey(operation.Target)));
        var loosened = affected.Values.Where(module => used.Contains(module.Name) && !context.Names.Equals(module.Id, current.Id))
            .Select(module => Loosened(module, context) is { } open ? ModuleOperations.Alter(module, open) : (Operation)ModuleOperations.Drop(module));
        return direct.Concat(loosened).Distinct();
    }

    // A natively compiled module cannot be loosened: it is dropped and created.
    private static Module? Loosened(Module module, PlanningContext context)
    {
        var definition = context.Modules.WithoutSchemaBinding(module.Definition);
        return definition == module.Definition ? null : module with { Definition = definition, IsSchemaBound = false };
    }
}
