using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Drops a column and its default.</summary>
/// <param name="Column">The column as it stands.</param>
/// <param name="Default">The default of the column, or null.</param>
public sealed record DropColumn(Column Column, DefaultConstraint? Default) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => Column.Id;

    /// <inheritdoc/>
    public override Operation? Inverse => new AddColumn(Column, Default);

    /// <inheritdoc/>
    public override Element? Before => Column;

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Removes => Default is null ? [Column.Id] : [Column.Id, Default.Id];

    /// <inheritdoc/>
    public override Phase EarliestPhase => Phase.Contract;
}
