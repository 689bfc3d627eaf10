using MigrationOps.Operations;

namespace MigrationOps.Planning;

/// <summary>Raises phases until no operation stands in an earlier phase than what must come before it.</summary>
internal static class PhaseAssignment
{
    /// <summary>Raises the phases.</summary>
    /// <param name="nodes">The operations.</param>
    /// <param name="graph">What comes before what.</param>
    public static void Raise(IReadOnlyList<PlanNode> nodes, OperationGraph graph)
    {
        var groups = nodes.ToLookup(node => node.Group);
        var queue = new Queue<PlanNode>(nodes);
        while (queue.TryDequeue(out var node))
        {
            var needed = graph.Predecessors(node).Where(edge => edge.RaisesPhase).Select(edge => edge.Node.Phase).DefaultIfEmpty(Phase.Expand).Max();
            if (needed <= node.Phase)
            {
                continue;
            }

            foreach (var sibling in groups[node.Group].Where(sibling => sibling.Phase < needed))
            {
                sibling.Phase = needed;
                foreach (var successor in graph.Successors(sibling))
                {
                    queue.Enqueue(successor);
                }
            }
        }
    }
}
