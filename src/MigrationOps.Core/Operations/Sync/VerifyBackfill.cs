using MigrationOps.Model;

namespace MigrationOps.Operations.Sync;

/// <summary>Counts the rows whose two shapes differ, and stops where there is one. Who reads the new shape comes behind it.</summary>
/// <param name="Sync">The shapes.</param>
public sealed record VerifyBackfill(ColumnSync Sync) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => new(ElementKind.Table, Sync.Table);

    /// <inheritdoc/>
    public override Operation? Inverse => null;

    /// <inheritdoc/>
    public override IEnumerable<SqlName> Requires => Sync.Columns;

    /// <inheritdoc/>
    public override IEnumerable<SqlName> Fills => Sync.New.Select(synced => synced.Column.Name);

    /// <inheritdoc/>
    public override Phase EarliestPhase => Phase.Migrate;
}
