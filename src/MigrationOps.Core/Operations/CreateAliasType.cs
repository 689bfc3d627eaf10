using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Creates an alias type.</summary>
/// <param name="Type">The alias type.</param>
public sealed record CreateAliasType(AliasType Type) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => Type.Id;

    /// <inheritdoc/>
    public override Operation? Inverse => new DropAliasType(Type);

    /// <inheritdoc/>
    public override Element? After => Type;

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Creates => [Type.Id];
}
