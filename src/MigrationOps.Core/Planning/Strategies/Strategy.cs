using MigrationOps.Changes;

namespace MigrationOps.Planning.Strategies;

/// <summary>The base of all strategies.</summary>
/// <typeparam name="T">The type of change.</typeparam>
internal abstract class Strategy<T> : IStrategy
    where T : Change
{
    /// <inheritdoc/>
    public Type ChangeType => typeof(T);

    /// <inheritdoc/>
    public IEnumerable<OperationGroup> Plan(Change change, PlanningContext context) => Plan((T)change, context);

    /// <summary>The operations of a change.</summary>
    /// <param name="change">The change.</param>
    /// <param name="context">What the planner knows.</param>
    /// <returns>The groups of operations.</returns>
    protected abstract IEnumerable<OperationGroup> Plan(T change, PlanningContext context);
}
