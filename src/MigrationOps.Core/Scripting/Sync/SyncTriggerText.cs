using MigrationOps.Model;
using MigrationOps.Operations.Sync;
using MigrationOps.Scripting.Bookkeeping;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Sync;

/// <summary>
/// The trigger that keeps two shapes equal. It sees rows as a set, writes only where something differs, and leaves alone what it has written itself, what a
/// backfill writes, and everything while its switch in the books is off. Sources: Microsoft Learn, CREATE TRIGGER; TRIGGER_NESTLEVEL.
/// </summary>
internal static class SyncTriggerText
{
    /// <summary>The key of the session context under which a backfill is known to triggers.</summary>
    public const string BackfillKey = "MigrationOps.Backfill";

    /// <summary>The trigger as a module.</summary>
    /// <param name="sync">The shapes.</param>
    /// <param name="types">The built-in type of a column.</param>
    /// <returns>The trigger.</returns>
    public static Trigger Of(ColumnSync sync, Func<Column, SqlType> types) => new()
    {
        Name = sync.Trigger,
        Parent = sync.Table,
        Definition = new ModuleDefinition { Text = Text(sync, types) },
    };

    private static string Text(ColumnSync sync, Func<Column, SqlType> types) => SqlText.Statements(
        $"CREATE TRIGGER {Quote.Name(sync.Trigger)} ON {Quote.Name(sync.Table)}",
        sync.ChangesContext ? "WITH EXECUTE AS OWNER" : null,
        "AFTER INSERT, UPDATE",
        "AS",
        "IF ROWCOUNT_BIG() = 0 RETURN;",
        "SET NOCOUNT ON;",
        "IF TRIGGER_NESTLEVEL(@@PROCID, 'AFTER', 'DML') > 1 RETURN;",
        $"IF SESSION_CONTEXT(N'{BackfillKey}') IS NOT NULL RETURN;",
        $"IF EXISTS (SELECT * FROM {Quote.Name(Books.Sync)} AS s WHERE s.[TriggerName] = {Literal.Text(sync.Trigger)} AND s.[IsOff] = 1) RETURN;",
        sync.Old.Count == 0 ? Fill(sync) : Both(sync, types));

    // The application that does not know the column yet leaves it out.
    private static string Fill(ColumnSync sync) => $"""
        UPDATE t
        SET
        {SqlLayout.Indent(string.Join(",\n", sync.New.Select((synced, place) => $"t.{Name(synced)} = ISNULL(t.{Name(synced)}, w.[value_{place + 1}])")))}
        FROM {Quote.Name(sync.Table)} AS t
        INNER JOIN (
            SELECT {string.Join(", ", Keys(sync).Concat(sync.New.Select((synced, place) => $"{Value(synced)} AS [value_{place + 1}]")))}
            FROM inserted
        ) AS w ON {Match("w", "t", sync)}
        WHERE {string.Join(" OR ", sync.New.Select((synced, place) => $"(t.{Name(synced)} IS NULL AND w.[value_{place + 1}] IS NOT NULL)"))};
        """;

    private static string Both(ColumnSync sync, Func<Column, SqlType> types) => $"""
        UPDATE t
        SET
        {SqlLayout.Indent(string.Join(",\n", Assignments(sync)))}
        FROM {Quote.Name(sync.Table)} AS t
        INNER JOIN (
            SELECT i.*,
                IIF({Written(sync.New, "new", types)}, 1, 0) AS [new_is_written],
                IIF({Written(sync.Old, "old", types)}, 1, 0) AS [old_is_written]
            FROM (
                SELECT {string.Join(", ", Inserted(sync))}
                FROM inserted
            ) AS i
            LEFT OUTER JOIN (
                SELECT {string.Join(", ", Deleted(sync))}
                FROM deleted
            ) AS d ON {string.Join(" AND ", sync.Key.Select((_, place) => $"d.[key_{place + 1}] = i.[key_{place + 1}]"))}
        ) AS w ON {Match("w", "t", sync)}
        WHERE (w.[new_is_written] = 1 AND ({Behind(sync.Old, "old", types)}))
        OR (w.[new_is_written] = 0 AND w.[old_is_written] = 1 AND ({Behind(sync.New, "new", types)}));
        """;

    private static IEnumerable<string> Assignments(ColumnSync sync) =>
    [
        .. sync.New.Select((synced, place) => $"t.{Name(synced)} = IIF(w.[new_is_written] = 1, t.{Name(synced)}, w.[for_new_{place + 1}])"),
        .. sync.Old.Select((synced, place) => $"t.{Name(synced)} = IIF(w.[new_is_written] = 1, w.[for_old_{place + 1}], t.{Name(synced)})"),
    ];

    private static IEnumerable<string> Inserted(ColumnSync sync) =>
    [
        .. Deleted(sync),
        .. sync.New.Select((synced, place) => $"{Value(synced)} AS [for_new_{place + 1}]"),
        .. sync.Old.Select((synced, place) => $"{Value(synced)} AS [for_old_{place + 1}]"),
    ];

    private static IEnumerable<string> Deleted(ColumnSync sync) =>
    [
        .. Keys(sync),
        .. sync.New.Select((synced, place) => $"{Name(synced)} AS [new_{place + 1}]"),
        .. sync.Old.Select((synced, place) => $"{Name(synced)} AS [old_{place + 1}]"),
    ];

    private static IEnumerable<string> Keys(ColumnSync sync) => sync.Key.Select((column, place) => $"{Quote.Name(column.Name.Last)} AS [key_{place + 1}]");

    private static string Match(string keys, string table, ColumnSync sync) =>
        string.Join(" AND ", sync.Key.Select((column, place) => $"{keys}.[key_{place + 1}] = {table}.{Quote.Name(column.Name.Last)}"));

    private static string Written(ValueList<SyncedColumn> shape, string word, Func<Column, SqlType> types) => string.Join(
        " OR ",
        shape.Select((synced, place) => Differing.Values($"i.[{word}_{place + 1}]", $"d.[{word}_{place + 1}]", types(synced.Column))));

    private static string Behind(ValueList<SyncedColumn> shape, string word, Func<Column, SqlType> types) => string.Join(
        " OR ",
        shape.Select((synced, place) => Differing.Values($"w.[for_{word}_{place + 1}]", $"t.{Name(synced)}", types(synced.Column))));

    private static string Name(SyncedColumn synced) => Quote.Name(synced.Column.Name.Last);

    private static string Value(SyncedColumn synced) => ExpressionPhrase.InParentheses(synced.Value);
}
