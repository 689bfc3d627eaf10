using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Drops an index.</summary>
/// <param name="Index">The index as it stands.</param>
public sealed record DropIndex(TableIndex Index) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => Index.Id;

    /// <inheritdoc/>
    public override Operation? Inverse => new CreateIndex(Index);

    /// <inheritdoc/>
    public override Element? Before => Index;

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Removes => [Index.Id];
}
