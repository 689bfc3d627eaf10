using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Creates a table type.</summary>
/// <param name="Type">The table type.</param>
public sealed record CreateTableType(TableType Type) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => Type.Id;

    /// <inheritdoc/>
    public override Operation? Inverse => new DropTableType(Type);

    /// <inheritdoc/>
    public override Element? After => Type;

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Creates => [Type.Id];
}
