using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Drops a role that has no members.</summary>
/// <param name="Role">The role as it stands.</param>
public sealed record DropRole(Role Role) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => Role.Id;

    /// <inheritdoc/>
    public override Operation? Inverse => new CreateRole(Role);

    /// <inheritdoc/>
    public override Element? Before => Role;

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Removes => [Role.Id];

    /// <inheritdoc/>
    public override Phase EarliestPhase => Phase.Contract;
}
