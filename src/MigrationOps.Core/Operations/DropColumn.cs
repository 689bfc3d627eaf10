using MigrationOps.Model;
using MigrationOps.Operations.Archive;

namespace MigrationOps.Operations;

/// <summary>Drops a column and its default.</summary>
/// <param name="Column">The column as it stands.</param>
/// <param name="Default">The default of the column, or null.</param>
public sealed record DropColumn(Column Column, DefaultConstraint? Default) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => Column.Id;

    /// <inheritdoc/>
    public override Operation? Inverse => new AddColumn(Archive is null ? Column : Column with { IsNullable = true }, Default) { Archive = Archive };

    /// <inheritdoc/>
    public override Element? Before => Column;

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Removes => Default is null ? [Column.Id] : [Column.Id, Default.Id];

    /// <summary>Where the values are kept; null where they go. The archive is closed and counted in the transaction of the drop.</summary>
    public ColumnArchive? Archive { get; init; }

    /// <inheritdoc/>
    public override Phase EarliestPhase => Phase.Contract;
}
