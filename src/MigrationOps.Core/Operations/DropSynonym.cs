using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Drops a synonym.</summary>
/// <param name="Synonym">The synonym as it stands.</param>
public sealed record DropSynonym(Synonym Synonym) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => Synonym.Id;

    /// <inheritdoc/>
    public override Operation? Inverse => new CreateSynonym(Synonym);

    /// <inheritdoc/>
    public override Element? Before => Synonym;

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Removes => [Synonym.Id];

    /// <inheritdoc/>
    public override Phase EarliestPhase => Phase.Contract;
}
