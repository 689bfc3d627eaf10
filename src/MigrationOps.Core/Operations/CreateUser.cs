using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Creates a user.</summary>
/// <param name="User">The user.</param>
public sealed record CreateUser(User User) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => User.Id;

    /// <inheritdoc/>
    public override Operation? Inverse => new DropUser(User);

    /// <inheritdoc/>
    public override Element? After => User;

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Creates => [User.Id];
}
