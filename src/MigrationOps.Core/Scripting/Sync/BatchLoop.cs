using MigrationOps.Model;
using MigrationOps.Scripting.Bookkeeping;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Sync;

/// <summary>
/// Work on the rows of a table as loops of T-SQL. A walk goes along the key of the table, each batch in a transaction of its own together with its progress row,
/// and begins where that row says; a sweep repeats one statement until it finds nothing. A lock that is not granted, or a deadlock, halves the batch; the flag
/// in the books stops the work between two batches.
/// </summary>
internal sealed class BatchLoop
{
    // Errors that another try may not meet: Microsoft Learn, "Database Engine errors", 1205 and 1222.
    private const string Retryable = "1205, 1222";
    private const int MostTries = 10;
    private const int SmallestBatch = 100;

    // Microsoft Learn, sql_variant: what the books cannot hold.
    private static readonly string[] NotKept = ["hierarchyid", "rowversion", "sql_variant"];

    private const string Leave = $"EXEC sys.sp_set_session_context @key = N'{SyncTriggerText.BackfillKey}', @value = NULL;";

    /// <summary>The id of the work in the books, as a literal.</summary>
    public required string Id { get; init; }

    /// <summary>What messages call the work.</summary>
    public required string What { get; init; }

    /// <summary>The two-part name of the table.</summary>
    public required SqlName Table { get; init; }

    /// <summary>The columns that tell its rows; empty for a heap without such columns, which can only be swept. So it is where the books cannot hold the key.</summary>
    public required ValueList<Column> Key { get; init; }

    /// <summary>The built-in type of a column, where that is not its own: CONVERT takes no alias type. Source: Microsoft Learn, CAST and CONVERT, "data_type".</summary>
    public Func<Column, SqlType> Types { get; init; } = column => column.Type!;

    /// <summary>How many rows one statement writes at most.</summary>
    public required int BatchSize { get; init; }

    /// <summary>How long it waits between two batches, in milliseconds.</summary>
    public required int PauseMilliseconds { get; init; }

    /// <summary>That the rows of a table are those of the current window.</summary>
    /// <param name="alias">The alias of the table.</param>
    /// <returns>The condition of a join with <c>@window AS w</c>.</returns>
    public string InWindow(string alias) => string.Join(" AND ", Keys((column, number) => $"w.[key_{number}] = {alias}.{Quote.Name(column.Name.Last)}"));

    /// <summary>The whole work, as one batch.</summary>
    /// <param name="loops">The loops in order, made by <see cref="Walk"/> and <see cref="Sweep"/>.</param>
    /// <returns>The statements.</returns>
    public string Write(params IEnumerable<string?> loops) => SqlText.Statements(
    [
        "SET NOCOUNT ON;",
        "SET DEADLOCK_PRIORITY LOW;",
        $"EXEC sys.sp_set_session_context @key = N'{SyncTriggerText.BackfillKey}', @value = 1;",
        $"DECLARE @id nvarchar(260) = {Id}, @size int = {Literal.Number(BatchSize)}, @more bit = 1, @tries int = 0, @written bigint = 0;",
        Begin(),
        .. loops,
        $"UPDATE {Quote.Name(Books.Backfill)} SET [State] = N'done', [ChangedUtc] = SYSUTCDATETIME() WHERE [BackfillId] = @id;",
        $"DELETE FROM {Quote.Name(Books.BackfillKey)} WHERE [BackfillId] = @id;",
        Leave,
        "SET DEADLOCK_PRIORITY NORMAL;",
    ]);

    /// <summary>A loop along the key. There may be one.</summary>
    /// <param name="statement">What is done to the rows of a window, which <see cref="InWindow"/> tells.</param>
    /// <returns>The statements; null where there is no key.</returns>
    public string? Walk(string statement) => Key.Count == 0 || Key.Any(column => NotKept.Any(Types(column).Is)) ? null : SqlText.Statements(
        $"DECLARE {string.Join(", ", Keys((column, number) => $"@key_{number} {Types(column)}").Concat(Keys((column, number) => $"@next_{number} {Types(column)}")))};",
        $"DECLARE @window TABLE ({string.Join(", ", Keys((column, number) => $"[key_{number}] {Types(column)}{Collated(column)} NOT NULL"))});",
        $"SELECT {string.Join(", ", Keys((column, number) => $"@key_{number} = {Recalled(Types(column), number)}"))} FROM {Quote.Name(Books.BackfillKey)} AS k WHERE k.[BackfillId] = @id;",
        Loop(Batch(statement), string.Join(", ", Keys((_, number) => $"@key_{number} = @next_{number}"))));

    /// <summary>A loop that ends when its statement finds nothing more.</summary>
    /// <param name="statement">What is done, to <c>TOP (@size)</c> rows at once.</param>
    /// <returns>The statements.</returns>
    public string Sweep(string statement) => SqlText.Statements(
        "SET @more = 1;",
        Loop(SqlText.Statements(statement, "SET @written = @@ROWCOUNT;", "SET @more = IIF(@written = 0, 0, 1);"), null));

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

    private string Batch(string statement) => SqlText.Statements(
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
        statement,
        "SET @written = @@ROWCOUNT;",
        $"DELETE FROM {Quote.Name(Books.BackfillKey)} WHERE [BackfillId] = @id;",
        $"INSERT INTO {Quote.Name(Books.BackfillKey)} ([BackfillId], [Ordinal], [Value]) SELECT @id, k.[Ordinal], k.[Value] FROM (VALUES {string.Join(", ", Keys((_, number) => $"({Literal.Number(number)}, CONVERT(sql_variant, @next_{number}))"))}) AS k ([Ordinal], [Value]) WHERE @more = 1;");

    private string Window(string? where) =>
        $"INSERT INTO @window ({string.Join(", ", Keys((_, number) => $"[key_{number}]"))}) SELECT TOP (@size) {string.Join(", ", Keys((column, _) => Quote.Name(column.Name.Last)))} "
        + $"FROM {Quote.Name(Table)}{(where is null ? string.Empty : $" WHERE {where}")} ORDER BY {string.Join(", ", Keys((column, _) => Quote.Name(column.Name.Last)))};";

    // The comparison of the first column alone lets the server seek; the rest orders what is equal there.
    private string Beyond()
    {
        var terms = Key.Select((_, last) => string.Join(
            " AND ",
            Key.Take(last + 1).Select((column, place) => $"{Quote.Name(column.Name.Last)} {(place == last ? ">" : "=")} @key_{place + 1}"))).ToList();
        return terms.Count == 1
            ? terms[0]
            : $"{Quote.Name(Key[0].Name.Last)} >= @key_1 AND ({string.Join(" OR ", terms.Select(term => $"({term})"))})";
    }

    private string Loop(string batch, string? committed) => $"""
        WHILE @more = 1
        BEGIN
            IF EXISTS (SELECT * FROM {Quote.Name(Books.Backfill)} AS b WHERE b.[BackfillId] = @id AND b.[IsStopRequested] = 1)
            BEGIN
                {Leave}
                {SqlText.Throw(ScriptError.BackfillStopped, $"{What} was asked to stop, and stopped between two batches. To go on, set IsStopRequested to 0 in {Books.Backfill} and run this script again.")}
            END;
            BEGIN TRY
                BEGIN TRANSACTION;
        {SqlLayout.Indent(batch, 2)}
                UPDATE {Quote.Name(Books.Backfill)} SET [RowsWritten] = [RowsWritten] + @written, [BatchSize] = @size, [ChangedUtc] = SYSUTCDATETIME() WHERE [BackfillId] = @id;
                COMMIT TRANSACTION;
                {(committed is null ? "SET @tries = 0;" : $"SELECT @tries = 0, {committed};")}
                WAITFOR DELAY '{TimeSpan.FromMilliseconds(PauseMilliseconds):hh\:mm\:ss\.fff}';
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

    private IEnumerable<string> Keys(Func<Column, int, string> phrase) => Key.Select((column, place) => phrase(column, place + 1));

    // MAX takes no bit: Microsoft Learn, MAX.
    private static string Recalled(SqlType type, int number) => type.Is("bit")
        ? $"CONVERT({type}, MAX(CASE k.[Ordinal] WHEN {Literal.Number(number)} THEN CONVERT(int, k.[Value]) END))"
        : $"MAX(CASE k.[Ordinal] WHEN {Literal.Number(number)} THEN CONVERT({type}, k.[Value]) END)";

    // A variable takes the collation of the database, and the order of a key is that of its column.
    private static string Collated(Column column) => column.Collation is { } collation ? $" COLLATE {collation}" : string.Empty;
}
