using MigrationOps.Operations;

namespace MigrationOps.Planning;

/// <summary>Orders the operations of one phase.</summary>
internal static class OperationOrder
{
    /// <summary>Orders operations: what must come first comes first; else kinds in the order of creation, groups kept together.</summary>
    /// <param name="nodes">The operations of the phase.</param>
    /// <param name="graph">What comes before what.</param>
    /// <returns>The operations in order. Where no order exists, a refusal stands before the operation that breaks it.</returns>
    public static IEnumerable<Operation> Of(IEnumerable<PlanNode> nodes, OperationGraph graph)
    {
        var waiting = new SortedSet<PlanNode>(nodes, new PlanNodeComparer());
        var hard = waiting.ToDictionary(node => node, node => Count(node, waiting, graph, edge => edge.IsHard));
        var soft = waiting.ToDictionary(node => node, node => Count(node, waiting, graph, edge => !edge.IsHard));
        var ready = new SortedSet<PlanNode>(waiting.Where(node => hard[node] == 0 && soft[node] == 0), waiting.Comparer);
        var left = waiting.CountBy(node => node.Group).ToDictionary();
        PlanNode? last = null;
        while (waiting.Count > 0)
        {
            var next = Next(ready, last, left) ?? waiting.FirstOrDefault(node => hard[node] == 0);
            if (next is null)
            {
                next = waiting.First();
                yield return new RefuseChange(next.Operation.Target, $"{next.Operation.Kind} must come both before and after other operations of this plan, which depend on each other in a circle.");
            }

            waiting.Remove(next);
            ready.Remove(next);
            left[next.Group]--;
            last = next;
            yield return next.Operation;
            Release(next, waiting, ready, graph, hard, soft);
        }
    }

    private static PlanNode? Next(SortedSet<PlanNode> ready, PlanNode? last, Dictionary<int, int> left) =>
        last is null || left[last.Group] == 0 ? ready.Min : ready.FirstOrDefault(node => node.Group == last.Group) ?? ready.Min;

    private static int Count(PlanNode node, SortedSet<PlanNode> waiting, OperationGraph graph, Func<GraphEdge, bool> selects) =>
        graph.Predecessors(node).Count(edge => selects(edge) && waiting.Contains(edge.Node));

    private static void Release(
        PlanNode done, SortedSet<PlanNode> waiting, SortedSet<PlanNode> ready, OperationGraph graph, Dictionary<PlanNode, int> hard, Dictionary<PlanNode, int> soft)
    {
        foreach (var successor in graph.Successors(done).Distinct().Where(waiting.Contains))
        {
            foreach (var edge in graph.Predecessors(successor).Where(edge => ReferenceEquals(edge.Node, done)))
            {
                _ = edge.IsHard ? hard[successor]-- : soft[successor]--;
            }

            if (hard[successor] == 0 && soft[successor] == 0)
            {
                ready.Add(successor);
            }
        }
    }
}
