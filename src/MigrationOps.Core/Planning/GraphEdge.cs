namespace MigrationOps.Planning;

/// <summary>An operation that comes before another one.</summary>
/// <param name="Node">The earlier operation.</param>
/// <param name="IsHard">Whether SQL Server refuses the other order; otherwise the order is only better.</param>
/// <param name="RaisesPhase">Whether the later operation may not stand in an earlier phase.</param>
internal readonly record struct GraphEdge(PlanNode Node, bool IsHard, bool RaisesPhase);
