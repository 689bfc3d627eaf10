using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Drops an object that is kept as the statement that creates it.</summary>
/// <param name="Object">The object as it stands.</param>
public sealed record DropObject(OpaqueObject Object) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => Object.Id;

    /// <inheritdoc/>
    public override Operation? Inverse => StatementKinds.Create(Object);

    /// <inheritdoc/>
    public override Element? Before => Object;

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Removes => [Object.Id];

    /// <inheritdoc/>
    public override Phase EarliestPhase => Phase.Contract;
}
