using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Takes a member out of a role.</summary>
/// <param name="Membership">The membership as it stands.</param>
public sealed record DropRoleMember(RoleMembership Membership) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => Membership.Id;

    /// <inheritdoc/>
    public override Operation? Inverse => new AddRoleMember(Membership);

    /// <inheritdoc/>
    public override Element? Before => Membership;

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Removes => [Membership.Id];

    /// <inheritdoc/>
    public override Phase EarliestPhase => Phase.Contract;
}
