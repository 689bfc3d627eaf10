using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Drops a user.</summary>
/// <param name="User">The user as it stands.</param>
public sealed record DropUser(User User) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => User.Id;

    /// <inheritdoc/>
    public override Operation? Inverse => new CreateUser(User);

    /// <inheritdoc/>
    public override Element? Before => User;

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Removes => [User.Id];

    /// <inheritdoc/>
    public override Phase EarliestPhase => Phase.Contract;
}
