using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Adds a constraint to a table.</summary>
/// <param name="Constraint">The constraint.</param>
public sealed record AddConstraint(Constraint Constraint) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => Constraint.Id;

    /// <inheritdoc/>
    public override Operation? Inverse => new DropConstraint(Constraint);

    /// <inheritdoc/>
    public override Element? After => Constraint;

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Creates => [Constraint.Id];

    /// <summary>Whether existing rows are left unchecked (WITH NOCHECK); <see cref="ValidateConstraint"/> follows.</summary>
    public bool WithoutCheck { get; init; }
}
