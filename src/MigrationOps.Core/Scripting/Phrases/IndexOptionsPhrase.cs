using MigrationOps.Model;

namespace MigrationOps.Scripting.Phrases;

/// <summary>The WITH clause of indexes and key constraints.</summary>
internal static class IndexOptionsPhrase
{
    /// <summary>The options that differ from SQL Server's defaults.</summary>
    /// <param name="options">The options.</param>
    /// <returns>Such as <c>FILLFACTOR = 90</c>.</returns>
    public static IEnumerable<string> Of(IndexOptions options)
    {
        if (options.IsPadded)
        {
            yield return "PAD_INDEX = ON";
        }

        if (options.FillFactor > 0)
        {
            yield return $"FILLFACTOR = {Literal.Number(options.FillFactor)}";
        }

        if (options.BucketCount is { } buckets)
        {
            yield return $"BUCKET_COUNT = {Literal.Number(buckets)}";
        }

        foreach (var option in Switches(options).Where(option => option.Value != option.Default))
        {
            yield return $"{option.Name} = {Literal.OnOff(option.Value)}";
        }
    }

    /// <summary>The WITH clause.</summary>
    /// <param name="options">The options in it.</param>
    /// <returns>The clause; null for none.</returns>
    public static string? With(IEnumerable<string> options)
    {
        var list = string.Join(", ", options);
        return list.Length == 0 ? null : $"WITH ({list})";
    }

    /// <summary>The options that are switched on and off without a rebuild.</summary>
    /// <param name="options">The options.</param>
    /// <returns>Name, value, default and the column of sys.indexes that keeps it; null where sys.stats does.</returns>
    public static IEnumerable<(string Name, bool Value, bool Default, string? Column)> Switches(IndexOptions options) =>
    [
        ("IGNORE_DUP_KEY", options.IgnoreDuplicateKey, false, "ignore_dup_key"),
        ("STATISTICS_NORECOMPUTE", !options.RecomputeStatistics, false, null),
        ("ALLOW_ROW_LOCKS", options.AllowRowLocks, true, "allow_row_locks"),
        ("ALLOW_PAGE_LOCKS", options.AllowPageLocks, true, "allow_page_locks"),
        ("OPTIMIZE_FOR_SEQUENTIAL_KEY", options.OptimizeForSequentialKey, false, "optimize_for_sequential_key"),
    ];
}
