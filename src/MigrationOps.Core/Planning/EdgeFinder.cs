using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Operations.Archive;

namespace MigrationOps.Planning;

/// <summary>Finds the edges that follow from what operations create, change and remove.</summary>
internal sealed class EdgeFinder
{
    private readonly PlanningContext _context;
    private readonly ILookup<SqlName, PlanNode> _creators;
    private readonly ILookup<SqlName, PlanNode> _removers;
    private readonly ILookup<ElementId, PlanNode> _recreators;
    private readonly ILookup<SqlName, PlanNode> _alterers;
    private readonly ILookup<ElementId, PlanNode> _columnChanges;
    private readonly ILookup<SqlName, PlanNode> _refreshes;
    private readonly ILookup<SqlName, PlanNode> _fillers;
    private readonly ILookup<SqlName, PlanNode> _keyCreators;
    private readonly ILookup<SqlName, PlanNode> _keyRemovers;

    /// <summary>Indexes the operations.</summary>
    /// <param name="nodes">The operations.</param>
    /// <param name="context">What the planner knows.</param>
    public EdgeFinder(IReadOnlyList<PlanNode> nodes, PlanningContext context)
    {
        _context = context;
        _creators = Lookup(nodes, node => node.Operation.Creates.Where(IsNamedByOthers));
        _removers = Lookup(nodes, node => node.Operation.Removes.Where(IsNamedByOthers));
        _recreators = nodes.SelectMany(node => node.Operation.Creates.Select(id => (Id: id, Node: node))).ToLookup(pair => pair.Id, pair => pair.Node, context.Names);
        _alterers = Lookup(nodes, node => node.Operation is AlterColumn or AlterModule ? node.Operation.Alters : []);
        _columnChanges = nodes.Where(node => node.Operation is AlterColumn or SetColumnProperty).ToLookup(node => node.Operation.Target, context.Names);
        _refreshes = Lookup(nodes, node => node.Operation is RefreshModule ? node.Operation.Alters : []);
        _fillers = nodes.SelectMany(node => node.Operation.Fills.Select(name => (Name: name, Node: node))).ToLookup(pair => pair.Name, pair => pair.Node, context.Names);
        _keyCreators = KeyLookup(nodes, node => node.Operation is CreateTable ? null : node.Operation.Creates.Any() ? node.Operation.After : null);
        _keyRemovers = KeyLookup(nodes, node => node.Operation is DropTable or ArchiveTable ? null : node.Operation.Removes.Any() ? node.Operation.Before : null);
    }

    /// <summary>The edges that an operation gives rise to.</summary>
    /// <param name="node">The operation.</param>
    /// <returns>Earlier operation, later operation, whether the order is hard, whether it raises phases.</returns>
    public IEnumerable<(PlanNode Earlier, PlanNode Later, bool IsHard, bool Raises)> EdgesOf(PlanNode node) =>
        NeedEdges(node).Concat(UseEdges(node)).Concat(RecreateEdges(node)).Concat(TransientEdges(node)).Concat(RenameEdges(node)).Concat(ChainEdges(node)).Concat(RefreshEdges(node)).Concat(StatedEdges(node));

    private IEnumerable<(PlanNode, PlanNode, bool, bool)> NeedEdges(PlanNode node)
    {
        if (node.Operation.After is not { } after || IsLoosened(node.Operation, after))
        {
            yield break;
        }

        foreach (var need in Members(node.Operation, after).SelectMany(element => Needs.Of(element, _context.Desired)))
        {
            foreach (var creator in NameAndOwners(need.Name).SelectMany(name => _creators[name]))
            {
                var hard = need.IsHard || creator.Operation is AddColumn or RenameElement;
                if (!IsSeenLater(node.Operation, creator))
                {
                    yield return (creator, node, hard, true);
                }
            }

            foreach (var filler in node.Operation is AddColumn or AlterColumn ? [] : _fillers[need.Name])
            {
                yield return (filler, node, true, true);
            }

            // What has columns is asked for them even by a module that would put up with its absence.
            foreach (var alterer in NameAndOwners(need.Name).SelectMany(name => _alterers[name]).Where(alterer => (need.IsHard || alterer.Operation.After is View or Function) && WaitsFor(node.Operation, alterer.Operation)))
            {
                yield return (alterer, node, need.IsHard, true);
            }
        }

        foreach (var key in after is ForeignKey foreign ? _keyCreators[foreign.ReferencedTable] : [])
        {
            yield return (key, node, true, true);
        }
    }

    private IEnumerable<(PlanNode, PlanNode, bool, bool)> UseEdges(PlanNode node)
    {
        if (node.Operation.Before is not { } before || _context.Current.Model.Find(before.Id) is null)
        {
            yield break;
        }

        var lets = node.Operation.Removes.Any() || IsLoosening(node.Operation);
        var frees = lets || node.Operation is AlterModule { Current.IsSchemaBound: true };
        foreach (var use in Members(node.Operation, before).SelectMany(element => Needs.Of(element, _context.Current)))
        {
            foreach (var remover in NameAndOwners(use.Name).SelectMany(name => _removers[name]).Where(remover => remover.Operation is not RenameElement and not MoveToSchema))
            {
                yield return (node, remover, use.IsHard && frees, use.IsHard && frees);
            }

            // The undo brings the old text back when the old names have come back.
            foreach (var rename in node.Operation is DropModule ? NameAndOwners(use.Name).SelectMany(name => _creators[name]).Where(IsRename) : [])
            {
                foreach (var half in rename.Predecessors.Where(IsRename).Append(rename))
                {
                    yield return (node, half, false, true);
                }
            }

            foreach (var alterer in frees && use.IsHard ? _alterers[use.Name] : [])
            {
                yield return (node, alterer, true, !lets);
            }
        }

        foreach (var key in before is ForeignKey foreign && lets ? _keyRemovers[foreign.ReferencedTable] : [])
        {
            yield return (node, key, true, true);
        }
    }

    // A name that a rename frees is free before another rename takes it; the two halves of a move under another name have their order from their group.
    private IEnumerable<(PlanNode, PlanNode, bool, bool)> RecreateEdges(PlanNode node) =>
        from id in node.Operation.Removes
        from creator in _recreators[id]
        where creator.Operation is not (RenameElement or MoveToSchema) ? !IsTransient(id) : (IsRename(node) && !node.Predecessors.Contains(creator) && !creator.Predecessors.Contains(node))
        select (node, creator, true, true);

    // What a plan creates for a while goes after it has come.
    private IEnumerable<(PlanNode, PlanNode, bool, bool)> TransientEdges(PlanNode node) =>
        from id in node.Operation.Removes
        where IsTransient(id)
        from creator in _recreators[id]
        where !IsRename(creator)
        select (creator, node, true, true);

    private bool IsTransient(ElementId id) => _context.Current.Model.Find(id) is null && _context.Desired.Model.Find(id) is null;

    // What bears the new name of a renamed object can only be touched after the rename.
    private IEnumerable<(PlanNode, PlanNode, bool, bool)> RenameEdges(PlanNode node)
    {
        if (node.Operation.Target.Kind == ElementKind.Opaque)
        {
            return [];
        }

        return NameAndOwners(node.Operation.Target.Name)
            .SelectMany(name => _creators[name])
            .Where(creator => IsRename(creator) && !node.Predecessors.Contains(creator) && !creator.Predecessors.Contains(node))
            .Select(creator => (creator, node, true, true));
    }

    // What begins where another change of the same column ends comes behind it. Two changes that undo each other have their order from their group.
    private IEnumerable<(PlanNode, PlanNode, bool, bool)> ChainEdges(PlanNode node) => node.Operation is not (AlterColumn or SetColumnProperty or DropColumn)
        ? []
        : from earlier in _columnChanges[node.Operation.Target]
          where earlier.Operation.After!.Equals(node.Operation.Before) && (node.Operation.After is null || !node.Operation.After.Equals(earlier.Operation.Before))
          select (earlier, node, true, true);

    // A view is refreshed after those that it reads, and in Contract when the columns that its star has read are gone.
    private IEnumerable<(PlanNode, PlanNode, bool, bool)> RefreshEdges(PlanNode node) => node.Operation is not RefreshModule refresh
        ? []
        : from name in _context.Current.Dependencies.UsesOf(refresh.Target).Concat(_context.Desired.Dependencies.UsesOf(refresh.Target)).Distinct(_context.Names)
          from earlier in _removers[name].Where(remover => remover.Operation is DropColumn).Concat(_refreshes[name])
          where !IsSeenLater(refresh, earlier) && (earlier.Operation is not RefreshModule other || other.From == refresh.From)
          select (earlier, node, true, true);

    // What stands for a while stands on the column as it was; and whether a column takes NULL is nothing that a default, or a module which is not bound to it, has to know.
    private bool WaitsFor(Operation operation, Operation alteration) =>
        !operation.Creates.Any(IsTransient)
        && !(operation.After is Module { IsSchemaBound: false } or DefaultConstraint && alteration is AlterColumn alter && alter.Current with { IsNullable = alter.Desired.IsNullable } == alter.Desired);

    // What operations say of themselves, where no element of the model says it for them.
    private IEnumerable<(PlanNode, PlanNode, bool, bool)> StatedEdges(PlanNode node) =>
        node.Operation.Requires.SelectMany(NameAndOwners).SelectMany(name => _creators[name]).Where(creator => !creator.Predecessors.Contains(node)).Select(creator => (creator, node, true, true))
            .Concat(node.Operation.Releases.SelectMany(NameAndOwners).SelectMany(name => _removers[name]).Where(remover => !node.Predecessors.Contains(remover)).Select(remover => (node, remover, true, true)));

    // What a view sees of Contract, it sees by the refresh of that phase.
    private static bool IsSeenLater(Operation operation, PlanNode change) => operation is RefreshModule { From: Phase.Expand } && change.Operation.EarliestPhase == Phase.Contract;

    private static bool IsRename(PlanNode node) => node.Operation is RenameElement or MoveToSchema;

    private static IEnumerable<Element> Members(Operation operation, Element element) => operation switch
    {
        CreateModule create => create.Numbered.Prepend(element),
        DropModule drop => drop.Numbered.Prepend(element),
        _ => [element],
    };

    // An unnamed constraint bears the name of its table, which is not what goes or comes.
    private static bool IsNamedByOthers(ElementId id) => id.Kind is not (ElementKind.Permission or ElementKind.ExtendedProperty or ElementKind.RoleMembership)
        && !(id.Qualifier is not null && id.Kind is ElementKind.PrimaryKey or ElementKind.UniqueConstraint or ElementKind.DefaultConstraint or ElementKind.CheckConstraint or ElementKind.ForeignKey);

    // A module that is loosened keeps its current text, whose needs are met.
    private bool IsLoosened(Operation operation, Element after) =>
        operation is AlterModule { Desired: var module } && (_context.Desired.Model.Find(after.Id) as Module)?.Definition != module.Definition;

    private static bool IsLoosening(Operation operation) =>
        operation is AlterModule { Current.IsSchemaBound: true, Desired.IsSchemaBound: false };

    private static IEnumerable<SqlName> NameAndOwners(SqlName name)
    {
        yield return name;
        while (name.Parts.Count > 2)
        {
            name = name.Parent;
            yield return name;
        }
    }

    private ILookup<SqlName, PlanNode> Lookup(IReadOnlyList<PlanNode> nodes, Func<PlanNode, IEnumerable<ElementId>> ids) => nodes
        .SelectMany(node => ids(node).Select(id => id.Name).Distinct(_context.Names).Select(name => (Name: name, Node: node)))
        .ToLookup(pair => pair.Name, pair => pair.Node, _context.Names);

    private ILookup<SqlName, PlanNode> KeyLookup(IReadOnlyList<PlanNode> nodes, Func<PlanNode, Element?> element) => nodes
        .Select(node => (Table: element(node) switch { KeyConstraint key => key.Table, RowstoreIndex { IsUnique: true } index => index.Owner, _ => null }, Node: node))
        .Where(pair => pair.Table is not null)
        .ToLookup(pair => pair.Table!, pair => pair.Node, _context.Names);
}
