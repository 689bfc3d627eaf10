using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Switches one property of a column that ALTER COLUMN ADD or DROP changes: ROWGUIDCOL, SPARSE, HIDDEN, MASKED, PERSISTED, NOT FOR REPLICATION.</summary>
/// <param name="Current">The column as it stands.</param>
/// <param name="Desired">The column as it is to be.</param>
/// <param name="Property">The property that differs.</param>
public sealed record SetColumnProperty(Column Current, Column Desired, ColumnProperty Property) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => Desired.Id;

    /// <inheritdoc/>
    public override Operation? Inverse => new SetColumnProperty(Desired, Current, Property) { Impact = Impact };

    /// <inheritdoc/>
    public override Element? Before => Current;

    /// <inheritdoc/>
    public override Element? After => Desired;

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Alters => [Desired.Id];
}
