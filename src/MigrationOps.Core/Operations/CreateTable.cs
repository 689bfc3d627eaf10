using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Creates a table with its columns, keys, checks, defaults, indexes and options. Its foreign keys are operations of their own.</summary>
/// <param name="Table">The table.</param>
public sealed record CreateTable(Table Table) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => Table.Id;

    /// <inheritdoc/>
    public override Operation? Inverse => new DropTable(Table);

    /// <inheritdoc/>
    public override Element? After => Table;

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Creates => [Table.Id, .. Table.Parts.Where(part => part is not ForeignKey).Select(part => part.Id)];
}
