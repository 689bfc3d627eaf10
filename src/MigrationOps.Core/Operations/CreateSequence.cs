using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Creates a sequence.</summary>
/// <param name="Sequence">The sequence.</param>
public sealed record CreateSequence(Sequence Sequence) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => Sequence.Id;

    /// <inheritdoc/>
    public override Operation? Inverse => new DropSequence(Sequence);

    /// <inheritdoc/>
    public override Element? After => Sequence;

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Creates => [Sequence.Id];
}
