using MigrationOps.Model;

namespace MigrationOps.Operations.Archive;

/// <summary>Fills a column that has come back empty from its archive, in batches, and gives the archive up. A value that somebody wrote meanwhile is never overwritten.</summary>
/// <param name="Archive">The archive.</param>
public sealed record FillFromArchive(ColumnArchive Archive) : Operation
{
    /// <summary>How many rows one statement writes at most.</summary>
    public int BatchSize { get; init; } = 2000;

    /// <summary>How long it waits between two batches, in milliseconds.</summary>
    public int PauseMilliseconds { get; init; } = 50;

    /// <inheritdoc/>
    public override ElementId Target => Archive.Column.Id;

    /// <inheritdoc/>
    public override Operation? Inverse => null;
}
