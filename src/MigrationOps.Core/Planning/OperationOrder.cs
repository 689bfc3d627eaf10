using MigrationOps.Operations;

namespace MigrationOps.Planning;

/// <summary>Orders the operations of one phase: what must come first comes first; else kinds in the order of creation, groups kept together.</summary>
internal sealed class OperationOrder
{
    private readonly OperationGraph _graph;
    private readonly SortedSet<PlanNode> _waiting;
    private readonly SortedSet<PlanNode> _ready;
    private readonly Dictionary<PlanNode, int> _hard;
    private readonly Dictionary<PlanNode, int> _soft;
    private readonly Dictionary<int, int> _left;

    private OperationOrder(IEnumerable<PlanNode> nodes, OperationGraph graph)
    {
        _graph = graph;
        _waiting = new SortedSet<PlanNode>(nodes, new PlanNodeComparer());
        _hard = _waiting.ToDictionary(node => node, node => Count(node, isHard: true));
        _soft = _waiting.ToDictionary(node => node, node => Count(node, isHard: false));
        _left = _waiting.CountBy(node => node.Group).ToDictionary();
        _ready = new SortedSet<PlanNode>(_waiting.Where(IsReady), _waiting.Comparer);
    }

    /// <summary>Orders operations.</summary>
    /// <param name="nodes">The operations of the phase.</param>
    /// <param name="graph">What comes before what.</param>
    /// <returns>The operations in order. Where no order exists, a refusal stands before the operation that breaks it.</returns>
    public static IEnumerable<Operation> Of(IEnumerable<PlanNode> nodes, OperationGraph graph) => new OperationOrder(nodes, graph).Run();

    private IEnumerable<Operation> Run()
    {
        PlanNode? last = null;
        while (_waiting.Count > 0)
        {
            var next = Next(last) ?? _waiting.FirstOrDefault(node => _hard[node] == 0);
            if (next is null)
            {
                next = _waiting.First();
                yield return Refuse(next.Operation);
            }

            _waiting.Remove(next);
            _ready.Remove(next);
            _left[next.Group]--;
            last = next;
            yield return next.Operation;
            Release(next);
        }
    }

    private static RefuseChange Refuse(Operation operation) => new(
        operation.Target,
        $"{operation.Kind} must come both before and after other operations of this plan, which depend on each other in a circle.")
    {
        Impact = Impact.None,
    };

    private PlanNode? Next(PlanNode? last) =>
        last is null || _left[last.Group] == 0 ? _ready.Min : _ready.FirstOrDefault(node => node.Group == last.Group) ?? _ready.Min;

    private bool IsReady(PlanNode node) => _hard[node] == 0 && _soft[node] == 0;

    private int Count(PlanNode node, bool isHard) =>
        _graph.Predecessors(node).Count(edge => edge.IsHard == isHard && _waiting.Contains(edge.Node));

    private void Release(PlanNode done)
    {
        foreach (var successor in _graph.Successors(done).Distinct().Where(_waiting.Contains))
        {
            foreach (var edge in _graph.Predecessors(successor).Where(edge => ReferenceEquals(edge.Node, done)))
            {
                var counts = edge.IsHard ? _hard : _soft;
                counts[successor]--;
            }

            if (IsReady(successor))
            {
                _ready.Add(successor);
            }
        }
    }
}
