using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Switches a foreign key or check constraint on or off.</summary>
/// <param name="Current">The constraint as it stands.</param>
/// <param name="Desired">The constraint as it is to be.</param>
public sealed record SetConstraintState(Constraint Current, Constraint Desired) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => Desired.Id;

    /// <inheritdoc/>
    public override Operation? Inverse => new SetConstraintState(Desired, Current);

    /// <inheritdoc/>
    public override Element? Before => Current;

    /// <inheritdoc/>
    public override Element? After => Desired;

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Alters => [Desired.Id];
}
