using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning;

/// <summary>Makes one node of each operation, however many groups want it, and one group of groups that share an operation.</summary>
internal static class GroupMerger
{
    /// <summary>Merges groups.</summary>
    /// <param name="groups">The groups of all strategies.</param>
    /// <param name="names">The comparer of names.</param>
    /// <returns>The nodes, with the order inside their groups.</returns>
    public static IReadOnlyList<PlanNode> Merge(IReadOnlyList<OperationGroup> groups, NameComparer names)
    {
        var owners = new Dictionary<OperationKey, int>(new OperationKeyComparer(names));
        var sets = new DisjointSets(groups.Count);
        for (var i = 0; i < groups.Count; i++)
        {
            foreach (var operation in groups[i].All)
            {
                if (!owners.TryAdd(OperationKey.Of(operation), i))
                {
                    sets.Union(owners[OperationKey.Of(operation)], i);
                }
            }
        }

        var phases = groups.Select((group, i) => (Root: sets.Find(i), Phase: Highest(group)))
            .GroupBy(pair => pair.Root)
            .ToDictionary(set => set.Key, set => set.Max(pair => pair.Phase));
        var nodes = new Dictionary<OperationKey, PlanNode>(new OperationKeyComparer(names));
        for (var i = 0; i < groups.Count; i++)
        {
            AddNodes(groups[i], sets.Find(i), phases[sets.Find(i)], nodes);
        }

        return [.. nodes.Values];
    }

    private static Phase Highest(OperationGroup group) =>
        group.All.Select(operation => operation.EarliestPhase).Append(group.Phase).Max();

    private static void AddNodes(OperationGroup group, int number, Phase phase, Dictionary<OperationKey, PlanNode> nodes)
    {
        PlanNode Node(Operation operation)
        {
            var key = OperationKey.Of(operation);
            if (!nodes.TryGetValue(key, out var node))
            {
                nodes.Add(key, node = new PlanNode(operation, number, phase, nodes.Count));
            }

            return node;
        }

        var before = group.Before.Select(Node).ToList();
        var core = group.Core.Select(Node).ToList();
        var after = group.After.Select(Node).ToList();
        var first = core.Count == 0 ? after : group.IsOrdered ? core[..1] : core;
        var last = core.Count == 0 ? before : group.IsOrdered ? core[^1..] : core;
        first.ForEach(node => node.Predecessors.AddRange(before));
        after.ForEach(node => node.Predecessors.AddRange(last));
        for (var i = 1; group.IsOrdered && i < core.Count; i++)
        {
            core[i].Predecessors.Add(core[i - 1]);
        }
    }
}
