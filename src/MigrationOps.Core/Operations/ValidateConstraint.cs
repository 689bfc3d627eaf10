using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Checks the existing rows against a foreign key or check constraint and marks it trusted.</summary>
/// <param name="Constraint">The constraint.</param>
public sealed record ValidateConstraint(Constraint Constraint) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => Constraint.Id;

    /// <inheritdoc/>
    public override Operation? Inverse => null;

    /// <inheritdoc/>
    public override Element? After => Constraint;

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Alters => [Constraint.Id];
}
