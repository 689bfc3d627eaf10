using MigrationOps.Model;

namespace MigrationOps.Scripting.Phrases;

/// <summary>Tables.</summary>
internal static class TablePhrase
{
    /// <summary>CREATE TABLE with columns, keys, checks and defaults; with its indexes where the table lives in memory.</summary>
    /// <param name="table">The table.</param>
    /// <param name="names">The comparer of names in the database.</param>
    /// <returns>The statement.</returns>
    public static string Create(Table table, NameComparer names) => SqlText.Statement(
        $"CREATE TABLE {Quote.Name(table.Name)}{Body(table, names)}{Graph(table)}{Tail(table)}");

    /// <summary>The columns with their defaults.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="constraints">The constraints among which the defaults are.</param>
    /// <param name="names">The comparer of names in the database.</param>
    /// <returns>The definitions.</returns>
    public static IEnumerable<string> Columns(ValueList<Column> columns, ValueList<Constraint> constraints, NameComparer names) =>
        columns.Select(column => ColumnPhrase.Of(
            column,
            constraints.OfType<DefaultConstraint>().FirstOrDefault(value => names.Equals(value.Column, column.Name.Last))));

    /// <summary>The SYSTEM_VERSIONING option that switches history on.</summary>
    /// <param name="versioning">How history is kept.</param>
    /// <returns>The option.</returns>
    public static string Versioning(SystemVersioning versioning)
    {
        string?[] settings =
        [
            versioning.HistoryTable is { } history ? $"HISTORY_TABLE = {Quote.Name(history)}" : null,
            versioning.Retention is { } retention ? $"HISTORY_RETENTION_PERIOD = {retention}" : null,
        ];
        var list = string.Join(", ", settings.Where(setting => setting is not null));
        return list.Length == 0 ? "SYSTEM_VERSIONING = ON" : $"SYSTEM_VERSIONING = ON ({list})";
    }

    // An edge table may have no column of its own.
    private static string Body(Table table, NameComparer names) =>
        Items(table, names).ToList() is { Count: > 0 } items ? " " + SqlText.List(items) : string.Empty;

    private static IEnumerable<string> Items(Table table, NameComparer names) =>
    [
        .. Columns(table.Columns, table.Constraints, names),
        .. table.Constraints.Where(constraint => constraint is not (DefaultConstraint or ForeignKey)).Select(ConstraintPhrase.Of),
        .. table.MemoryOptimized is null ? [] : table.Indexes.Select(IndexPhrase.Inline),
        .. Period(table),
    ];

    private static IEnumerable<string> Period(Table table)
    {
        var start = table.Columns.FirstOrDefault(column => column.Generated == GeneratedAlways.RowStart);
        var end = table.Columns.FirstOrDefault(column => column.Generated == GeneratedAlways.RowEnd);
        return start is null || end is null ? [] : [$"PERIOD FOR SYSTEM_TIME ({Quote.Name(start.Name.Last)}, {Quote.Name(end.Name.Last)})"];
    }

    private static string Graph(Table table) => table.Graph switch
    {
        GraphRole.Node => " AS NODE",
        GraphRole.Edge => " AS EDGE",
        _ => string.Empty,
    };

    private static string Tail(Table table)
    {
        var with = IndexOptionsPhrase.With([.. Memory(table), .. table.SystemVersioning is { } versioning ? new[] { Versioning(versioning) } : [], .. CompressionPhrase.Of(table.Compression)]);
        string?[] clauses = [PlacementPhrase.Of(table.Placement), PlacementPhrase.Of("TEXTIMAGE_ON", table.TextImageOn), PlacementPhrase.Of("FILESTREAM_ON", table.FileStreamOn), with];
        return string.Concat(clauses.Where(clause => clause is not null).Select(clause => "\n" + clause));
    }

    private static string[] Memory(Table table) => table.MemoryOptimized switch
    {
        null => [],
        MemoryDurability.SchemaOnly => ["MEMORY_OPTIMIZED = ON", "DURABILITY = SCHEMA_ONLY"],
        _ => ["MEMORY_OPTIMIZED = ON", "DURABILITY = SCHEMA_AND_DATA"],
    };
}
