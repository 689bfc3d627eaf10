using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Drops an alias type that no column uses.</summary>
/// <param name="Type">The alias type as it stands.</param>
public sealed record DropAliasType(AliasType Type) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => Type.Id;

    /// <inheritdoc/>
    public override Operation? Inverse => new CreateAliasType(Type);

    /// <inheritdoc/>
    public override Element? Before => Type;

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Removes => [Type.Id];

    /// <inheritdoc/>
    public override Phase EarliestPhase => Phase.Contract;
}
