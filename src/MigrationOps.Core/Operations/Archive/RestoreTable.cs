using MigrationOps.Model;

namespace MigrationOps.Operations.Archive;

/// <summary>Moves a table back out of the archive, with its rows and the permissions that were on it.</summary>
/// <param name="Table">The table as it stood, without its foreign keys.</param>
/// <param name="Days">How many days it is kept where it is archived again.</param>
public sealed record RestoreTable(Table Table, int Days) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => Table.Id;

    /// <inheritdoc/>
    public override Operation? Inverse => new ArchiveTable(Table, Days) { Impact = Impact };

    /// <inheritdoc/>
    public override Element? After => Table;

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Creates => [Table.Id, .. Table.Parts.Where(part => part is not ForeignKey).Select(part => part.Id)];
}
