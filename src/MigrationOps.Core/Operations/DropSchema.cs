using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Drops an empty schema.</summary>
/// <param name="Schema">The schema as it stands.</param>
public sealed record DropSchema(Schema Schema) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => Schema.Id;

    /// <inheritdoc/>
    public override Operation? Inverse => new CreateSchema(Schema);

    /// <inheritdoc/>
    public override Element? Before => Schema;

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Removes => [Schema.Id];

    /// <inheritdoc/>
    public override Phase EarliestPhase => Phase.Contract;
}
