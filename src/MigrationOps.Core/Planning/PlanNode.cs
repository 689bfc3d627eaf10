using MigrationOps.Operations;

namespace MigrationOps.Planning;

/// <summary>An operation on its way into a plan.</summary>
/// <param name="operation">What is done.</param>
/// <param name="group">The number of the group whose operations share a phase.</param>
/// <param name="phase">The phase so far.</param>
/// <param name="number">A number that no other node has, in the order in which operations were first wanted.</param>
internal sealed class PlanNode(Operation operation, int group, Phase phase, int number)
{
    /// <summary>A number that no other node has.</summary>
    public int Number => number;

    /// <summary>What is done.</summary>
    public Operation Operation => operation;

    /// <summary>The number of the group whose operations share a phase.</summary>
    public int Group => group;

    /// <summary>The phase; only ever raised.</summary>
    public Phase Phase { get; set; } = phase;

    /// <summary>The operations of the same groups that come first.</summary>
    public List<PlanNode> Predecessors { get; } = [];
}
