using MigrationOps.Changes;

namespace MigrationOps.Planning.Strategies;

/// <summary>Turns changes of one type into operations.</summary>
internal interface IStrategy
{
    /// <summary>The type of change.</summary>
    Type ChangeType { get; }

    /// <summary>The operations of a change.</summary>
    /// <param name="change">A change of <see cref="ChangeType"/>.</param>
    /// <param name="context">What the planner knows.</param>
    /// <returns>The groups of operations; none where the change needs nothing or another change covers it.</returns>
    IEnumerable<OperationGroup> Plan(Change change, PlanningContext context);
}
