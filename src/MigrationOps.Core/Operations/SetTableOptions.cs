using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Changes the options of a table that do not touch its rows.</summary>
/// <param name="Current">The table as it stands.</param>
/// <param name="Desired">The table as it is to be.</param>
public sealed record SetTableOptions(Table Current, Table Desired) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => Desired.Id;

    /// <inheritdoc/>
    public override Operation? Inverse => new SetTableOptions(Desired, Current);

    /// <inheritdoc/>
    public override Element? Before => Current;

    /// <inheritdoc/>
    public override Element? After => Desired;

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Alters => [Desired.Id];
}
