using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Creates a synonym.</summary>
/// <param name="Synonym">The synonym.</param>
public sealed record CreateSynonym(Synonym Synonym) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => Synonym.Id;

    /// <inheritdoc/>
    public override Operation? Inverse => new DropSynonym(Synonym);

    /// <inheritdoc/>
    public override Element? After => Synonym;

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Creates => [Synonym.Id];
}
