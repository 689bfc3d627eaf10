using MigrationOps.Model;

namespace MigrationOps.TransactSql.Parsing;

/// <summary>
/// Splits a script at its GO lines, as sqlcmd and SQL Server Management Studio do.
/// GO inside a string, a quoted identifier or a comment separates nothing. Source: Microsoft Learn, "SQL Server utilities statements - GO".
/// </summary>
public static class BatchSplitter
{
    /// <summary>Splits a script. Never fails: an open string or comment reaches to the end of the last batch.</summary>
    /// <param name="script">The script, with any line ends.</param>
    /// <returns>The batches in order; those of white space alone are left out.</returns>
    public static ValueList<SqlBatch> Split(string script)
    {
        var batches = new List<SqlBatch>();
        var scanner = new BatchScanner(script);
        var (start, startLine) = (0, 1);
        while (scanner.MoveToSeparator() is { } separator)
        {
            Add(batches, new SqlBatch(script[start..separator.Start], start, startLine, separator.Count));
            (start, startLine) = (scanner.Position, scanner.Line);
        }

        Add(batches, new SqlBatch(script[start..], start, startLine));
        return batches.ToValueList();
    }

    private static void Add(List<SqlBatch> batches, SqlBatch batch)
    {
        if (!string.IsNullOrWhiteSpace(batch.Text))
        {
            batches.Add(batch);
        }
    }
}
