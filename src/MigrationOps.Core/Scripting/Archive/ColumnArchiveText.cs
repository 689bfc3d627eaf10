using MigrationOps.Model;
using MigrationOps.Operations.Archive;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;
using MigrationOps.Scripting.Sync;

namespace MigrationOps.Scripting.Archive;

/// <summary>The way of the values of a column into their archive and back.</summary>
/// <param name="archive">The archive.</param>
internal sealed class ColumnArchiveText(ColumnArchive archive)
{
    private readonly string _table = Quote.Name(archive.Table);
    private readonly string _archive = Quote.Name(archive.Name);
    private readonly string _value = Quote.Name(archive.Column.Name.Last);
    private readonly SqlName _kept = archive.Name.Child(archive.Column.Name.Last);

    /// <summary>Creates the archive where it is not there, and copies what it lacks.</summary>
    /// <param name="copy">The operation.</param>
    /// <returns>The statements, as one batch.</returns>
    public string Copy(CopyToArchive copy)
    {
        var loop = Loop("Copy", (copy.BatchSize, copy.PauseMilliseconds));
        return SqlText.Statements(
            ArchiveRefusals.SchemaGrants(),
            ArchiveRefusals.ClosedArchive(archive.Column.Name, archive.Name),
            ArchiveRefusals.HiddenValues(archive.Table, archive.Key.Append(archive.Column).Select(column => column.Name.Last)),
            ArchiveRegistry.DeclareExpiry(archive.Days),
            Create(),
            ArchiveRegistry.Note(archive.Name, archive.Column.Name, "copying", Literal.Null),
            loop.Write(loop.Walk(Insert($"\nINNER JOIN @window AS w ON {loop.InWindow("t")}"))));
    }

    /// <summary>
    /// Takes the table for itself, brings the archive up to date with what was written since the copy, counts what differs into <c>@differing</c>, and where that is
    /// nothing keeps the permissions of the column and closes the archive.
    /// </summary>
    /// <returns>The statements, to be run in the transaction that drops the column.</returns>
    public string Close() => SqlText.Statements(
        "DECLARE @locked bit;",
        $"SELECT TOP (1) @locked = 1 FROM {_table} WITH (TABLOCKX, HOLDLOCK);",
        $"DELETE a FROM {_archive} AS a WHERE NOT EXISTS (SELECT * FROM {_table} AS t WHERE {Match("t", "a")});",
        $"UPDATE a SET a.{_value} = t.{_value} FROM {_archive} AS a INNER JOIN {_table} AS t ON {Match("t", "a")} WHERE {Differs()};",
        Insert(string.Empty),
        $"""
        SELECT @differing = COUNT_BIG(*)
        FROM (
            SELECT 1 AS [found] FROM {_table} AS t WHERE NOT EXISTS (SELECT * FROM {_archive} AS a WHERE {Match("t", "a")} AND NOT {Differs()})
            UNION ALL
            SELECT 1 FROM {_archive} AS a WHERE NOT EXISTS (SELECT * FROM {_table} AS t WHERE {Match("t", "a")})
        ) AS d;
        """,
        $"""
        IF @differing = 0
        BEGIN
        {SqlLayout.Indent(KeptPermissions.Keep(archive.Name, archive.Table, archive.Column.Name.Last))}
            {ArchiveRegistry.Mark(archive.Name, "kept", $"(SELECT COUNT_BIG(*) FROM {_archive})")}
        END;
        """);

    /// <summary>Fills the column where it holds nothing and the archive something, then gives the archive up.</summary>
    /// <param name="fill">The operation.</param>
    /// <param name="tighten">What makes the column NOT NULL again; null where it takes NULL.</param>
    /// <returns>The statements, as one batch.</returns>
    public string Fill(FillFromArchive fill, string? tighten)
    {
        var loop = Loop("Fill", (fill.BatchSize, fill.PauseMilliseconds));
        var assignment = $"SET t.{_value} = a.{_value}\nFROM {_table} AS t";
        var joined = $"INNER JOIN {_archive} AS a ON {Match("t", "a")}\nWHERE t.{_value} IS NULL\nAND a.{_value} IS NOT NULL;";
        var later = archive.Otherwise is { } otherwise ? $"UPDATE TOP (@size) {_table} SET {_value} = {ExpressionPhrase.InParentheses(otherwise)} WHERE {_value} IS NULL;" : null;
        return SqlText.Statements(
            loop.Write(
                loop.Walk($"UPDATE t\n{assignment}\nINNER JOIN @window AS w ON {loop.InWindow("t")}\n{joined}"),
                loop.Sweep($"UPDATE TOP (@size) t\n{assignment}\n{joined}"),
                later is null ? null : loop.Sweep(later)),
            "BEGIN TRANSACTION;",
            tighten,
            KeptPermissions.GiveBack(archive.Name),
            CarriedClassification.Carry(_kept, archive.Column.Name),
            ArchiveRegistry.Mark(archive.Name, "restored"),
            $"DROP TABLE {_archive};",
            "COMMIT TRANSACTION;");
    }

    private string Create()
    {
        string[] parts = [.. archive.Key.Append(archive.Kept).Select(column => ColumnPhrase.Of(column)), $"PRIMARY KEY ({Columns(string.Empty, archive.Key)})"];
        return $"""
            IF {ObjectCatalog.TableId(archive.Name)} IS NULL
            BEGIN
                CREATE TABLE {_archive} (
            {SqlLayout.Indent(string.Join(",\n", parts), 2)}
                );
                {ArchiveRegistry.Property("sys.sp_addextendedproperty", archive.Name, withValue: true)}
            {SqlLayout.Indent(CarriedClassification.Carry(archive.Column.Name, _kept))}
            END
            ELSE
            BEGIN
                {ArchiveRegistry.Property("sys.sp_updateextendedproperty", archive.Name, withValue: true)}
            END;
            """;
    }

    private string Insert(string window)
    {
        var columns = archive.Key.Append(archive.Kept).ToList();
        return $"""
            INSERT INTO {_archive} ({Columns(string.Empty, columns)})
            SELECT {Columns("t.", columns)}
            FROM {_table} AS t{window}
            WHERE NOT EXISTS (SELECT * FROM {_archive} AS a WHERE {Match("t", "a")});
            """;
    }

    private string Differs() => Differing.Values($"a.{_value}", $"t.{_value}", archive.Kept.Type!);

    private string Match(string one, string other) =>
        string.Join(" AND ", archive.Key.Select(column => $"{other}.{Quote.Name(column.Name.Last)} = {one}.{Quote.Name(column.Name.Last)}"));

    private static string Columns(string alias, IEnumerable<Column> columns) => string.Join(", ", columns.Select(column => alias + Quote.Name(column.Name.Last)));

    private BatchLoop Loop(string way, (int Size, int Pause) batch) => new()
    {
        Id = Literal.Text($"{Quote.Name(archive.Name)} {way}"),
        What = $"The archive of {archive.Column.Name}",
        Table = archive.Table,
        Key = archive.Key,
        BatchSize = batch.Size,
        PauseMilliseconds = batch.Pause,
    };
}
