using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning;

/// <summary>What is to be done, phase by phase, each phase in the order of execution.</summary>
public sealed record MigrationPlan
{
    /// <summary>All operations: those of Expand first, those of Contract last.</summary>
    public required ValueList<PlannedOperation> Operations { get; init; }

    /// <summary>The operations of one phase, in order.</summary>
    /// <param name="phase">The phase.</param>
    /// <returns>The operations.</returns>
    public IEnumerable<PlannedOperation> In(Phase phase) => Operations.Where(operation => operation.Phase == phase);

    /// <summary>The operations of one type, in order.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>The operations.</returns>
    public IEnumerable<T> Of<T>()
        where T : Operation => Operations.Select(planned => planned.Operation).OfType<T>();
}
