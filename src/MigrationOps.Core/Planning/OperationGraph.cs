namespace MigrationOps.Planning;

/// <summary>Which operation comes before which.</summary>
internal sealed class OperationGraph
{
    private readonly Dictionary<PlanNode, List<GraphEdge>> _predecessors = [];
    private readonly Dictionary<PlanNode, List<PlanNode>> _successors = [];

    private OperationGraph()
    {
    }

    /// <summary>Finds what comes before what.</summary>
    /// <param name="nodes">The operations.</param>
    /// <param name="context">What the planner knows.</param>
    /// <returns>The graph.</returns>
    public static OperationGraph Build(IReadOnlyList<PlanNode> nodes, PlanningContext context)
    {
        var graph = new OperationGraph();
        var builder = new EdgeFinder(nodes, context);
        var versioning = new VersioningOrder(nodes, context);
        foreach (var node in nodes)
        {
            foreach (var earlier in node.Predecessors)
            {
                graph.Add(earlier, node, isHard: true, raisesPhase: true);
            }

            foreach (var (earlier, later, isHard, raises) in builder.EdgesOf(node))
            {
                graph.Add(earlier, later, isHard, raises);
            }

            foreach (var (earlier, later) in versioning.EdgesOf(node))
            {
                graph.Add(earlier, later, isHard: true, raisesPhase: true);
            }
        }

        return graph;
    }

    /// <summary>What comes before an operation.</summary>
    /// <param name="node">The operation.</param>
    /// <returns>The edges that lead to it.</returns>
    public IReadOnlyList<GraphEdge> Predecessors(PlanNode node) => _predecessors.TryGetValue(node, out var edges) ? edges : [];

    /// <summary>What comes after an operation.</summary>
    /// <param name="node">The operation.</param>
    /// <returns>The operations.</returns>
    public IReadOnlyList<PlanNode> Successors(PlanNode node) => _successors.TryGetValue(node, out var nodes) ? nodes : [];

    private void Add(PlanNode earlier, PlanNode later, bool isHard, bool raisesPhase)
    {
        if (ReferenceEquals(earlier, later))
        {
            return;
        }

        if (!_predecessors.TryGetValue(later, out var edges))
        {
            _predecessors.Add(later, edges = []);
        }

        edges.Add(new GraphEdge(earlier, isHard, raisesPhase));
        if (!_successors.TryGetValue(earlier, out var nodes))
        {
            _successors.Add(earlier, nodes = []);
        }

        nodes.Add(later);
    }
}
