using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Rebuilds the index of a table, view or key to change its compression or fill factor.</summary>
/// <param name="Current">The index or key constraint as it stands.</param>
/// <param name="Desired">The same as it is to be.</param>
public sealed record RebuildIndex(Element Current, Element Desired) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => Desired.Id;

    /// <inheritdoc/>
    public override Operation? Inverse => new RebuildIndex(Desired, Current) { Online = Online, Impact = Impact };

    /// <inheritdoc/>
    public override Element? Before => Current;

    /// <inheritdoc/>
    public override Element? After => Desired;

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Alters => [Desired.Id];

    /// <summary>Whether it is rebuilt with ONLINE = ON.</summary>
    public bool Online { get; init; }
}
