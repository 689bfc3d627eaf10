using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Creates a role.</summary>
/// <param name="Role">The role.</param>
public sealed record CreateRole(Role Role) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => Role.Id;

    /// <inheritdoc/>
    public override Operation? Inverse => new DropRole(Role);

    /// <inheritdoc/>
    public override Element? After => Role;

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Creates => [Role.Id];
}
