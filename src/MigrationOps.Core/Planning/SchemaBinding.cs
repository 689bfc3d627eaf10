using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Planning.Strategies;

namespace MigrationOps.Planning;

/// <summary>Loosens schema-bound modules around changes of what they name, and binds them again.</summary>
internal sealed class SchemaBinding
{
    private readonly PlanningContext _context;
    private readonly ILookup<SqlName, Operation> _causes;
    private readonly Dictionary<ElementId, Module> _affected;
    private readonly HashSet<ElementId> _recreated;

    private SchemaBinding(List<OperationGroup> groups, PlanningContext context)
    {
        _context = context;
        _causes = groups.SelectMany(group => group.All)
            .Where(operation => operation is AlterColumn or DropColumn or AlterModule or RenameElement or MoveToSchema or DropModule or DropAliasType or DropTableType)
            .Select(operation => (operation.Target.Name, Operation: operation))
            .ToLookup(pair => pair.Name, pair => pair.Operation, context.Names);
        _affected = Affected();
        _recreated = Recreated();
    }

    /// <summary>Adds what loosens and binds.</summary>
    /// <param name="groups">The groups of all strategies.</param>
    /// <param name="context">What the planner knows.</param>
    /// <returns>The groups, with one more for each module that must be loosened; its own change is split in two.</returns>
    public static List<OperationGroup> Loosen(List<OperationGroup> groups, PlanningContext context)
    {
        var binding = new SchemaBinding(groups, context);
        return binding._affected.Count == 0
            ? groups
            : [.. groups.Select(binding.WithoutAlters).Where(group => group.All.Any()), .. binding._affected.Values.Select(binding.Around)];
    }

    // A module that is loosened is altered itself, so that those bound to it must be loosened too.
    private Dictionary<ElementId, Module> Affected()
    {
        var affected = new Dictionary<ElementId, Module>(_context.Names);
        var queue = new Queue<SqlName>(_causes.Select(group => group.Key));
        while (queue.TryDequeue(out var name))
        {
            foreach (var module in _context.Current.Dependencies.UsersOf(name).Select(_context.Current.Model.Find).OfType<Module>())
            {
                if (module.IsSchemaBound && _context.DesiredOf(module) is not null && !LetsGo(module, name) && affected.TryAdd(module.Id, module))
                {
                    queue.Enqueue(module.Name);
                }
            }
        }

        return affected;
    }

    // The undo cannot bring an old text back, loosened or not, while what it names bears the new name or has the new columns; and while the new text stands bound, nothing
    // under it can be undone. Such a module is dropped and created, and so is one that is natively compiled, for it cannot be loosened.
    private HashSet<ElementId> Recreated()
    {
        var changed = _affected.Values.Where(module => _context.DesiredOf(module)!.Definition != module.Definition).Select(module => module.Name).ToHashSet(_context.Names);
        bool IsNamedOtherwise(SqlName name) =>
            changed.Contains(name) || _causes[name].Any(operation => operation is RenameElement or MoveToSchema or DropModule or AlterModule);
        return _affected.Values
            .Where(module => Loosened(module) is null || (changed.Contains(module.Name) && UsesOf(module).Any(IsNamedOtherwise)))
            .Select(module => module.Id)
            .ToHashSet(_context.Names);
    }

    // What a module does not name any more in its new text can change as soon as it bears that.
    private bool LetsGo(Module module, SqlName name) =>
        _causes[name].Any()
        && _causes[name].All(operation => operation is not (RenameElement or MoveToSchema))
        && !_context.Desired.Dependencies.UsesOf(module.Id).Contains(name, _context.Names);

    private OperationGroup WithoutAlters(OperationGroup group)
    {
        bool Stays(Operation operation) => operation is not AlterModule alter || !_affected.ContainsKey(alter.Target);
        return group.Core.All(Stays)
            ? group
            : group with { Core = [.. group.Core.Where(Stays)], Before = [], After = [] };
    }

    private OperationGroup Around(Module current)
    {
        var desired = _context.DesiredOf(current)!;
        var indexes = current.Parts.OfType<TableIndex>().Select(index => (Operation)new DropIndex(index));
        var rebuilt = desired.Parts.OfType<TableIndex>().Select(index => (Operation)IndexOperations.Create(index, _context));
        var group = new OperationGroup(Phase.Expand, [.. Touched(current)]) { IsOrdered = false };
        return _recreated.Contains(current.Id)
            ? group with
            {
                Before = [.. indexes, .. Recreation.TakeAway(current, _context), FirstHalf(current)],
                After = [ModuleOperations.Create(desired), .. Recreation.PutBack(current, _context), .. rebuilt],
            }
            : group with
            {
                Before = [.. indexes, FirstHalf(current)],
                After = [ModuleOperations.Alter(Loosened(current)!, desired), .. rebuilt],
            };
    }

    // The change of another loosened module is split in two: its first half must wait for this one.
    private IEnumerable<Operation> Touched(Module current)
    {
        var used = UsesOf(current);
        var direct = used.SelectMany(name => _causes[name])
            .Where(operation => !_context.Names.Equals(operation.Target, current.Id) && !(operation is AlterModule && _affected.ContainsKey(operation.Target)));
        var loosened = _affected.Values.Where(module => used.Contains(module.Name) && !_context.Names.Equals(module.Id, current.Id)).Select(FirstHalf);
        return direct.Concat(loosened).Distinct();
    }

    private Operation FirstHalf(Module module) => _recreated.Contains(module.Id) ? ModuleOperations.Drop(module) : ModuleOperations.Alter(module, Loosened(module)!);

    private HashSet<SqlName> UsesOf(Module module) => _context.Current.Dependencies.UsesOf(module.Id).Where(name => !_context.Names.Equals(name, module.Name)).ToHashSet(_context.Names);

    private Module? Loosened(Module module)
    {
        var definition = _context.Modules.WithoutSchemaBinding(module.Definition);
        return definition == module.Definition ? null : module with { Definition = definition, IsSchemaBound = false };
    }
}
