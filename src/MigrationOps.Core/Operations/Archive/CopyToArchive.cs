using MigrationOps.Model;

namespace MigrationOps.Operations.Archive;

/// <summary>
/// Copies the values of a column into its archive in batches, before the column goes. What is written meanwhile is caught up with by the drop, under its lock.
/// It may be stopped and run again at any time.
/// </summary>
/// <param name="Archive">The archive.</param>
public sealed record CopyToArchive(ColumnArchive Archive) : Operation
{
    /// <summary>How many rows one statement writes at most: below 5,000 locks SQL Server does not lock the whole table. Source: Microsoft Learn, Transaction locking guide, "Lock escalation".</summary>
    public int BatchSize { get; init; } = 2000;

    /// <summary>How long it waits between two batches, in milliseconds.</summary>
    public int PauseMilliseconds { get; init; } = 50;

    /// <inheritdoc/>
    public override ElementId Target => Archive.Column.Id;

    /// <inheritdoc/>
    public override Operation? Inverse => new FillFromArchive(Archive) { BatchSize = BatchSize, PauseMilliseconds = PauseMilliseconds, Impact = Impact };

    /// <inheritdoc/>
    public override IEnumerable<SqlName> Requires => Archive.Key.Select(column => Archive.Table.Child(column.Name.Last));

    /// <inheritdoc/>
    public override IEnumerable<SqlName> Releases => [Archive.Column.Name];

    /// <inheritdoc/>
    public override Phase EarliestPhase => Phase.Contract;
}
