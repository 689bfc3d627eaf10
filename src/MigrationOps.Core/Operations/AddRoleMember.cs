using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Adds a member to a role.</summary>
/// <param name="Membership">The membership.</param>
public sealed record AddRoleMember(RoleMembership Membership) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => Membership.Id;

    /// <inheritdoc/>
    public override Operation? Inverse => new DropRoleMember(Membership);

    /// <inheritdoc/>
    public override Element? After => Membership;

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Creates => [Membership.Id];
}
