using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Changes the owner of a schema or role.</summary>
/// <param name="Securable">The schema or role.</param>
/// <param name="Current">The owner as it stands; null for dbo.</param>
/// <param name="Desired">The owner as it is to be; null for dbo.</param>
public sealed record ChangeOwner(ElementId Securable, Identifier? Current, Identifier? Desired) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => Securable;

    /// <inheritdoc/>
    public override Operation? Inverse => new ChangeOwner(Securable, Desired, Current);

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Alters => [Securable];
}
