using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Changes the default schema or login of a user.</summary>
/// <param name="Current">The user as it stands.</param>
/// <param name="Desired">The user as it is to be.</param>
public sealed record AlterUser(User Current, User Desired) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => Desired.Id;

    /// <inheritdoc/>
    public override Operation? Inverse => new AlterUser(Desired, Current);

    /// <inheritdoc/>
    public override Element? Before => Current;

    /// <inheritdoc/>
    public override Element? After => Desired;

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Alters => [Desired.Id];
}
