using MigrationOps.Model;

namespace MigrationOps.Operations.Sync;

/// <summary>
/// Counts the rows whose two shapes differ once more before the old shape goes, and stops where there is one. Its undo, behind which the old columns stand
/// again, fills them from the new ones.
/// </summary>
/// <param name="Sync">The shapes.</param>
public sealed record CloseBackfill(ColumnSync Sync) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => new(ElementKind.Table, Sync.Table);

    /// <inheritdoc/>
    public override Operation? Inverse => Sync.Old.Count == 0 ? null : new BackfillColumns(Sync, SyncDirection.ToOld) { Impact = Impact };

    /// <inheritdoc/>
    public override IEnumerable<SqlName> Releases => [Sync.Trigger, .. Sync.Columns];

    /// <inheritdoc/>
    public override Phase EarliestPhase => Phase.Contract;
}
