using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Creates a schema.</summary>
/// <param name="Schema">The schema.</param>
public sealed record CreateSchema(Schema Schema) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => Schema.Id;

    /// <inheritdoc/>
    public override Operation? Inverse => new DropSchema(Schema);

    /// <inheritdoc/>
    public override Element? After => Schema;

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Creates => [Schema.Id];
}
