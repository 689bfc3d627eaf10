using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Drops an extended property.</summary>
/// <param name="Property">The property as it stands.</param>
public sealed record DropExtendedProperty(ExtendedProperty Property) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => Property.Id;

    /// <inheritdoc/>
    public override Operation? Inverse => new AddExtendedProperty(Property);

    /// <inheritdoc/>
    public override Element? Before => Property;

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Removes => [Property.Id];
}
