using MigrationOps.Model;

namespace MigrationOps.Operations.Sync;

/// <summary>Fills one shape of a table from the other in batches, where it is not filled yet. It may be stopped and run again at any time.</summary>
/// <param name="Sync">The shapes.</param>
/// <param name="Direction">Which shape is filled.</param>
public sealed record BackfillColumns(ColumnSync Sync, SyncDirection Direction) : Operation
{
    /// <summary>How many rows one statement writes at most: below 5,000 locks SQL Server does not lock the whole table. Source: Microsoft Learn, Transaction locking guide, "Lock escalation".</summary>
    public int BatchSize { get; init; } = 2000;

    /// <summary>How long it waits between two batches, in milliseconds.</summary>
    public int PauseMilliseconds { get; init; } = 50;

    /// <inheritdoc/>
    public override ElementId Target => new(ElementKind.Table, Sync.Table);

    /// <inheritdoc/>
    public override Operation? Inverse => null;

    /// <inheritdoc/>
    public override IEnumerable<SqlName> Requires => [Sync.Trigger, .. Sync.Columns];

    /// <inheritdoc/>
    public override IEnumerable<SqlName> Releases => Sync.Old.Select(synced => synced.Column.Name);

    /// <inheritdoc/>
    public override Phase EarliestPhase => Phase.Migrate;
}
