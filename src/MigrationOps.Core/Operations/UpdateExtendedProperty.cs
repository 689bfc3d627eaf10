using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Changes the value of an extended property.</summary>
/// <param name="Current">The property as it stands.</param>
/// <param name="Desired">The property as it is to be.</param>
public sealed record UpdateExtendedProperty(ExtendedProperty Current, ExtendedProperty Desired) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => Desired.Id;

    /// <inheritdoc/>
    public override Operation? Inverse => new UpdateExtendedProperty(Desired, Current);

    /// <inheritdoc/>
    public override Element? Before => Current;

    /// <inheritdoc/>
    public override Element? After => Desired;

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Alters => [Desired.Id];
}
