using MigrationOps.Model;

namespace MigrationOps.Operations.Archive;

/// <summary>Moves a table out of reach instead of dropping it. What is bound to it is dropped before, as for a drop.</summary>
/// <param name="Table">The table as it stands, without its foreign keys.</param>
/// <param name="Days">How many days it is kept.</param>
public sealed record ArchiveTable(Table Table, int Days) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => Table.Id;

    /// <inheritdoc/>
    public override Operation? Inverse => new RestoreTable(Table, Days) { Impact = Impact };

    /// <inheritdoc/>
    public override Element? Before => Table;

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Removes => [Table.Id, .. Table.Parts.Where(part => part is not ForeignKey).Select(part => part.Id)];

    /// <inheritdoc/>
    public override Phase EarliestPhase => Phase.Contract;
}
