using MigrationOps.Model;
using MigrationOps.Operations.Archive;

namespace MigrationOps.Operations;

/// <summary>Adds a column, with its default in the same statement.</summary>
/// <param name="Column">The column.</param>
/// <param name="Default">The default of the column, or null.</param>
public sealed record AddColumn(Column Column, DefaultConstraint? Default) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => Column.Id;

    /// <inheritdoc/>
    public override Operation? Inverse => new DropColumn(Column, Default) { Archive = Archive };

    /// <inheritdoc/>
    public override Element? After => Column;

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Creates => Default is null ? [Column.Id] : [Column.Id, Default.Id];

    /// <summary>Whether existing rows of a nullable column take the default instead of NULL.</summary>
    public bool WithValues { get; init; }

    /// <summary>The archive from which it is filled afterwards, and without which it must not come; null for a new column.</summary>
    public ColumnArchive? Archive { get; init; }
}
