using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Grants or denies a permission.</summary>
/// <param name="Permission">The permission.</param>
public sealed record GrantPermission(Permission Permission) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => Permission.Id;

    /// <inheritdoc/>
    public override Operation? Inverse => new RevokePermission(Permission);

    /// <inheritdoc/>
    public override Element? After => Permission;

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Creates => [Permission.Id];
}
