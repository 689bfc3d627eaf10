using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Drops a sequence; its current value is lost.</summary>
/// <param name="Sequence">The sequence as it stands.</param>
public sealed record DropSequence(Sequence Sequence) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => Sequence.Id;

    /// <inheritdoc/>
    public override Operation? Inverse => new CreateSequence(Sequence);

    /// <inheritdoc/>
    public override Element? Before => Sequence;

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Removes => [Sequence.Id];

    /// <inheritdoc/>
    public override Phase EarliestPhase => Phase.Contract;
}
