using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Changes a sequence in place; its current value stays.</summary>
/// <param name="Current">The sequence as it stands.</param>
/// <param name="Desired">The sequence as it is to be.</param>
public sealed record AlterSequence(Sequence Current, Sequence Desired) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => Desired.Id;

    /// <inheritdoc/>
    public override Operation? Inverse => new AlterSequence(Desired, Current);

    /// <inheritdoc/>
    public override Element? Before => Current;

    /// <inheritdoc/>
    public override Element? After => Desired;

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Alters => [Desired.Id];
}
