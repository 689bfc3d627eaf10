using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Adds an extended property.</summary>
/// <param name="Property">The property.</param>
public sealed record AddExtendedProperty(ExtendedProperty Property) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => Property.Id;

    /// <inheritdoc/>
    public override Operation? Inverse => new DropExtendedProperty(Property);

    /// <inheritdoc/>
    public override Element? After => Property;

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Creates => [Property.Id];
}
