using MigrationOps.Model;
using MigrationOps.Operations.Sync;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Sync;

/// <summary>A backfill: a walk along the key of the table, and a last sweep that fills what was behind it.</summary>
/// <param name="backfill">The backfill.</param>
/// <param name="types">The built-in type of a column.</param>
internal sealed class BackfillText(BackfillColumns backfill, Func<Column, SqlType> types)
{
    private readonly ColumnSync _sync = backfill.Sync;
    private readonly ValueList<SyncedColumn> _filled = backfill.Direction == SyncDirection.ToNew ? backfill.Sync.New : backfill.Sync.Old;

    /// <summary>The id of the backfill in the books.</summary>
    public string Id => Literal.Text($"{Quote.Name(_sync.Trigger)} {backfill.Direction}");

    /// <summary>The whole work, as one batch.</summary>
    /// <returns>The statements.</returns>
    public string Write()
    {
        var loop = new BatchLoop
        {
            Id = Id,
            What = $"The backfill of {_sync.Table}",
            Table = _sync.Table,
            Key = _sync.Key,
            Types = types,
            BatchSize = backfill.BatchSize,
            PauseMilliseconds = backfill.PauseMilliseconds,
        };
        return loop.Write(loop.Walk(Batch(loop)), loop.Sweep(Sweep()));
    }

    private string Batch(BatchLoop loop) => $"""
        UPDATE t
        SET {Assignments("t.")}
        FROM {Quote.Name(_sync.Table)} AS t
        INNER JOIN @window AS w ON {loop.InWindow("t")}
        WHERE {SyncPredicate.IsUnfilled(_filled)};
        """;

    private string Sweep() => $"UPDATE TOP (@size) {Quote.Name(_sync.Table)} SET {Assignments(string.Empty)} WHERE {SyncPredicate.IsUnfilled(_filled)};";

    private string Assignments(string alias) =>
        string.Join(", ", _filled.Select(synced => $"{alias}{Quote.Name(synced.Column.Name.Last)} = {ExpressionPhrase.InParentheses(synced.Value)}"));
}
