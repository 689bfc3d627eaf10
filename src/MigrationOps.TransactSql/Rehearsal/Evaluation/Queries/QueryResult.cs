namespace MigrationOps.TransactSql.Rehearsal.Evaluation.Queries;

/// <summary>The result of a query.</summary>
/// <param name="Columns">The names of its columns; those without a name are empty.</param>
/// <param name="Rows">The rows that are known of.</param>
/// <param name="IsOpen">Whether there may be more.</param>
internal sealed record QueryResult(SourceColumns Columns, IReadOnlyList<ResultRow> Rows, bool IsOpen)
{
    /// <summary>Whether the rows are these and no others.</summary>
    public bool IsDecided => !IsOpen && Rows.All(row => row.IsCertain);

    /// <summary>Whether there is a row.</summary>
    public Truth Exists
    {
        get
        {
            if (Rows.Any(row => row.IsCertain))
            {
                return Truth.True;
            }

            return IsOpen || Rows.Count > 0 ? Truth.Undecided : Truth.False;
        }
    }
}
