using MigrationOps.Model;
using MigrationOps.Operations.Sync;
using MigrationOps.Scripting.Bookkeeping;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Sync;

/// <summary>
/// A backfill as one loop of T-SQL. It walks the table by its key, each batch in a transaction of its own together with its progress row, and begins where that
/// row says; a last sweep fills what was behind it. A lock that is not granted, or a deadlock, halves the batch; the flag in the books stops it between two batches.
/// </summary>
/// <param name="backfill">The backfill.</param>
/// <param name="types">The built-in type of a column: CONVERT takes no alias type. Source: Microsoft Learn, CAST and CONVERT, "data_type".</param>
internal sealed class BackfillText(BackfillColumns backfill, Func<Column, SqlType> types)
{
    // Microsoft Learn, sql_variant: what the books cannot hold.
    private static readonly string[] NotKept = ["hierarchyid", "rowversion", "sql_variant"];

    // Errors that another try may not meet: Microsoft Learn, "Database Engine errors", 1205 and 1222.
    private const string Retryable = "1205, 1222";
    private const int MostTries = 10;
    private const int SmallestBatch = 100;

    private const string Leave = $"EXEC sys.sp_set_session_context @key = N'{SyncTriggerText.BackfillKey}', @value = NULL;";

    private readonly ColumnSync _sync = backfill.Sync;
    private readonly ValueList<Column> _key = backfill.Sync.Key.Any(column => NotKept.Any(types(column).Is)) ? [] : backfill.Sync.Key;
    private readonly ValueList<SyncedColumn> _filled = backfill.Direction == SyncDirection.ToNew ? backfill.Sync.New : backfill.Sync.Old;

    /// <summary>The id of the backfill in the books.</summary>
    public string Id => Literal.Text($"{Quote.Name(_sync.Trigger)} {backfill.Direction}");

    /// <summary>The whole loop, as one batch.</summary>
    /// <returns>The statements.</returns>
    public string Write() => SqlText.Statements(
        "SET NOCOUNT ON;",
        "SET DEADLOCK_PRIORITY LOW;",
        $"EXEC sys.sp_set_session_context @key = N'{SyncTriggerText.BackfillKey}', @value = 1;",
        $"DECLARE @id nvarchar(260) = {Id}, @size int = {Literal.Number(backfill.BatchSize)}, @more bit = 1, @tries int = 0, @written bigint = 0;",
        Begin(),
        _key.Count == 0 ? null : Walk(),
        "SET @more = 1;",
        Loop(Sweep(), null),
        $"UPDATE {Quote.Name(Books.Backfill)} SET [State] = N'done', [ChangedUtc] = SYSUTCDATETIME() WHERE [BackfillId] = @id;",
        $"DELETE FROM {Quote.Name(Books.BackfillKey)} WHERE [BackfillId] = @id;",
        Leave,
        "SET DEADLOCK_PRIORITY NORMAL;");

    private static string Begin() => $"""
        IF EXISTS (SELECT * FROM {Quote.Name(Books.Backfill)} AS b WHERE b.[BackfillId] = @id)
        BEGIN
            UPDATE {Quote.Name(Books.Backfill)} SET [State] = N'running', [ChangedUtc] = SYSUTCDATETIME() WHERE [BackfillId] = @id;
        END
        ELSE
        BEGIN
            INSERT INTO {Quote.Name(Books.Backfill)} ([BackfillId], [State], [RowsWritten], [BatchSize], [StartedUtc], [ChangedUtc])
            VALUES (@id, N'running', 0, @size, SYSUTCDATETIME(), SYSUTCDATETIME());
        END;
        """;

    private string Walk() => SqlText.Statements(
        $"DECLARE {string.Join(", ", Keys((column, number) => $"@key_{number} {types(column)}").Concat(Keys((column, number) => $"@next_{number} {types(column)}")))};",
        $"DECLARE @window TABLE ({string.Join(", ", Keys((column, number) => $"[key_{number}] {types(column)}{Collated(column)} NOT NULL"))});",
        $"SELECT {string.Join(", ", Keys((column, number) => $"@key_{number} = {Recalled(types(column), number)}"))} FROM {Quote.Name(Books.BackfillKey)} AS k WHERE k.[BackfillId] = @id;",
        Loop(Batch(), string.Join(", ", Keys((_, number) => $"@key_{number} = @next_{number}"))));

    private string Batch() => SqlText.Statements(
        "DELETE FROM @window;",
        $"""
        IF @key_1 IS NULL
        BEGIN
            {Window(null)}
        END
        ELSE
        BEGIN
            {Window(Beyond())}
        END;
        """,
        "SET @more = IIF(@@ROWCOUNT = 0, 0, 1);",
        $"SELECT TOP (1) {string.Join(", ", Keys((_, number) => $"@next_{number} = w.[key_{number}]"))} FROM @window AS w ORDER BY {string.Join(", ", Keys((_, number) => $"w.[key_{number}] DESC"))};",
        $"""
        UPDATE t
        SET {Assignments("t.")}
        FROM {Quote.Name(_sync.Table)} AS t
        INNER JOIN @window AS w ON {string.Join(" AND ", Keys((column, number) => $"w.[key_{number}] = t.{Quote.Name(column.Name.Last)}"))}
        WHERE {SyncPredicate.IsUnfilled(_filled)};
        """,
        "SET @written = @@ROWCOUNT;",
        $"DELETE FROM {Quote.Name(Books.BackfillKey)} WHERE [BackfillId] = @id;",
        $"INSERT INTO {Quote.Name(Books.BackfillKey)} ([BackfillId], [Ordinal], [Value]) SELECT @id, k.[Ordinal], k.[Value] FROM (VALUES {string.Join(", ", Keys((_, number) => $"({Literal.Number(number)}, CONVERT(sql_variant, @next_{number}))"))}) AS k ([Ordinal], [Value]) WHERE @more = 1;");

    private string Window(string? where) =>
        $"INSERT INTO @window ({string.Join(", ", Keys((_, number) => $"[key_{number}]"))}) SELECT TOP (@size) {string.Join(", ", Keys((column, _) => Quote.Name(column.Name.Last)))} "
        + $"FROM {Quote.Name(_sync.Table)}{(where is null ? string.Empty : $" WHERE {where}")} ORDER BY {string.Join(", ", Keys((column, _) => Quote.Name(column.Name.Last)))};";

    // The comparison of the first column alone lets the server seek; the rest orders what is equal there.
    private string Beyond()
    {
        var terms = _key.Select((_, last) => string.Join(
            " AND ",
            _key.Take(last + 1).Select((column, place) => $"{Quote.Name(column.Name.Last)} {(place == last ? ">" : "=")} @key_{place + 1}"))).ToList();
        return terms.Count == 1
            ? terms[0]
            : $"{Quote.Name(_key[0].Name.Last)} >= @key_1 AND ({string.Join(" OR ", terms.Select(term => $"({term})"))})";
    }

    private string Sweep() => SqlText.Statements(
        $"UPDATE TOP (@size) {Quote.Name(_sync.Table)} SET {Assignments(string.Empty)} WHERE {SyncPredicate.IsUnfilled(_filled)};",
        "SET @written = @@ROWCOUNT;",
        "SET @more = IIF(@written = 0, 0, 1);");

    private string Assignments(string alias) =>
        string.Join(", ", _filled.Select(synced => $"{alias}{Quote.Name(synced.Column.Name.Last)} = {ExpressionPhrase.InParentheses(synced.Value)}"));

    private string Loop(string batch, string? committed) => $"""
        WHILE @more = 1
        BEGIN
            IF EXISTS (SELECT * FROM {Quote.Name(Books.Backfill)} AS b WHERE b.[BackfillId] = @id AND b.[IsStopRequested] = 1)
            BEGIN
                {Leave}
                {SqlText.Throw(ScriptError.BackfillStopped, $"The backfill of {_sync.Table} was asked to stop, and stopped between two batches. To go on, set IsStopRequested to 0 in {Books.Backfill} and run this script again.")}
            END;
            BEGIN TRY
                BEGIN TRANSACTION;
        {SqlLayout.Indent(batch, 2)}
                UPDATE {Quote.Name(Books.Backfill)} SET [RowsWritten] = [RowsWritten] + @written, [BatchSize] = @size, [ChangedUtc] = SYSUTCDATETIME() WHERE [BackfillId] = @id;
                COMMIT TRANSACTION;
                {(committed is null ? "SET @tries = 0;" : $"SELECT @tries = 0, {committed};")}
                WAITFOR DELAY '{TimeSpan.FromMilliseconds(backfill.PauseMilliseconds):hh\:mm\:ss\.fff}';
            END TRY
            BEGIN CATCH
                IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
                IF ERROR_NUMBER() NOT IN ({Retryable}) OR @tries >= {Literal.Number(MostTries)}
                BEGIN
                    {Leave}
                    THROW;
                END;
                SELECT @tries = @tries + 1, @more = 1, @size = IIF(@size >= {Literal.Number(SmallestBatch * 2)}, @size / 2, @size);
                WAITFOR DELAY '00:00:01';
            END CATCH;
        END;
        """;

    private IEnumerable<string> Keys(Func<Column, int, string> phrase) => _key.Select((column, place) => phrase(column, place + 1));

    // MAX takes no bit: Microsoft Learn, MAX.
    private static string Recalled(SqlType type, int number) => type.Is("bit")
        ? $"CONVERT({type}, MAX(CASE k.[Ordinal] WHEN {Literal.Number(number)} THEN CONVERT(int, k.[Value]) END))"
        : $"MAX(CASE k.[Ordinal] WHEN {Literal.Number(number)} THEN CONVERT({type}, k.[Value]) END)";

    // A variable takes the collation of the database, and the order of a key is that of its column.
    private static string Collated(Column column) => column.Collation is { } collation ? $" COLLATE {collation}" : string.Empty;
}
