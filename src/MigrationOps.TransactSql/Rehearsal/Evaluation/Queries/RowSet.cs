namespace MigrationOps.TransactSql.Rehearsal.Evaluation.Queries;

/// <summary>What FROM gives.</summary>
/// <param name="Sources">The sources.</param>
/// <param name="Rows">The rows that are known of.</param>
/// <param name="IsOpen">Whether there may be more.</param>
internal sealed record RowSet(IReadOnlyList<RowSource> Sources, IReadOnlyList<JoinedRow> Rows, bool IsOpen)
{
    /// <summary>The one row without columns of a query without FROM.</summary>
    public static RowSet One { get; } = new([], [new JoinedRow([], IsCertain: true)], IsOpen: false);

    /// <summary>Whether there is surely nothing.</summary>
    public bool IsEmpty => Rows.Count == 0 && !IsOpen;

    /// <summary>The rows of one source.</summary>
    /// <param name="source">The source.</param>
    /// <param name="rows">Its rows.</param>
    /// <returns>The set.</returns>
    public static RowSet Of(RowSource source, IEnumerable<Row> rows) => new([source], [.. rows.Select(row => new JoinedRow([row], row.IsCertain))], IsOpen: false);

    /// <summary>A source of which no row is known.</summary>
    /// <param name="source">The source.</param>
    /// <returns>The set.</returns>
    public static RowSet Unknown(RowSource source) => new([source], [], IsOpen: true);
}
