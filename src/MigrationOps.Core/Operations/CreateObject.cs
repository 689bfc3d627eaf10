using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Creates an object by the statement that it is kept as.</summary>
/// <param name="Object">The object.</param>
public sealed record CreateObject(OpaqueObject Object) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => Object.Id;

    /// <inheritdoc/>
    public override Operation? Inverse => StatementKinds.Drop(Object);

    /// <inheritdoc/>
    public override Element? After => Object;

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Creates => [Object.Id];
}
