using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Creates an index.</summary>
/// <param name="Index">The index.</param>
public sealed record CreateIndex(TableIndex Index) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => Index.Id;

    /// <inheritdoc/>
    public override Operation? Inverse => new DropIndex(Index);

    /// <inheritdoc/>
    public override Element? After => Index;

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Creates => [Index.Id];

    /// <summary>Whether it is built with ONLINE = ON.</summary>
    public bool Online { get; init; }
}
