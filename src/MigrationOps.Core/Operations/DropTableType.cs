using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Drops a table type that no module uses.</summary>
/// <param name="Type">The table type as it stands.</param>
public sealed record DropTableType(TableType Type) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => Type.Id;

    /// <inheritdoc/>
    public override Operation? Inverse => new CreateTableType(Type);

    /// <inheritdoc/>
    public override Element? Before => Type;

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Removes => [Type.Id];

    /// <inheritdoc/>
    public override Phase EarliestPhase => Phase.Contract;
}
