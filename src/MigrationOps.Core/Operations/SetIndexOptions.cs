using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Changes the options of an index that need no rebuild, and switches it off.</summary>
/// <param name="Current">The index or key constraint as it stands.</param>
/// <param name="Desired">The same as it is to be.</param>
public sealed record SetIndexOptions(Element Current, Element Desired) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => Desired.Id;

    /// <inheritdoc/>
    public override Operation? Inverse => new SetIndexOptions(Desired, Current);

    /// <inheritdoc/>
    public override Element? Before => Current;

    /// <inheritdoc/>
    public override Element? After => Desired;

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Alters => [Desired.Id];
}
