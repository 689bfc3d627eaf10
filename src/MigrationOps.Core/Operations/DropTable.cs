using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Drops a table and everything in it. Foreign keys from and to it are dropped before.</summary>
/// <param name="Table">The table as it stands.</param>
public sealed record DropTable(Table Table) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => Table.Id;

    /// <inheritdoc/>
    public override Operation? Inverse => new CreateTable(Table);

    /// <inheritdoc/>
    public override Element? Before => Table;

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Removes => [Table.Id, .. Table.Parts.Where(part => part is not ForeignKey).Select(part => part.Id)];

    /// <inheritdoc/>
    public override Phase EarliestPhase => Phase.Contract;
}
