using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Revokes a permission that was granted or denied.</summary>
/// <param name="Permission">The permission as it stands.</param>
public sealed record RevokePermission(Permission Permission) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => Permission.Id;

    /// <inheritdoc/>
    public override Operation? Inverse => new GrantPermission(Permission);

    /// <inheritdoc/>
    public override Element? Before => Permission;

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Removes => [Permission.Id];
}
