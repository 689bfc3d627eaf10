using MigrationOps.Operations;

namespace MigrationOps.Planning;

/// <summary>Operations that must run in one phase: one leaves a state that another needs or mends.</summary>
/// <param name="Phase">The phase they are meant for; a later one where something they need comes later.</param>
/// <param name="Core">The operations the group is about, in order.</param>
internal sealed record OperationGroup(Phase Phase, params IReadOnlyList<Operation> Core)
{
    /// <summary>What must be out of the way first, in any order.</summary>
    public IReadOnlyList<Operation> Before { get; init; } = [];

    /// <summary>What is put back afterwards, in any order.</summary>
    public IReadOnlyList<Operation> After { get; init; } = [];

    /// <summary>Whether the operations of <see cref="Core"/> stand in their order; otherwise their needs order them.</summary>
    public bool IsOrdered { get; init; } = true;

    /// <summary>All operations of the group.</summary>
    public IEnumerable<Operation> All => Before.Concat(Core).Concat(After);
}
