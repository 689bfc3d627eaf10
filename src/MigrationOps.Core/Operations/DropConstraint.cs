using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Drops a constraint. An unnamed one is found on the server when the script runs.</summary>
/// <param name="Constraint">The constraint as it stands.</param>
public sealed record DropConstraint(Constraint Constraint) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => Constraint.Id;

    /// <inheritdoc/>
    public override Operation? Inverse => new AddConstraint(Constraint);

    /// <inheritdoc/>
    public override Element? Before => Constraint;

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Removes => [Constraint.Id];
}
