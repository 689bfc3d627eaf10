using MigrationOps.Model;

namespace MigrationOps.Dacpac.Readers;

/// <summary>Reads the options of indexes and of the indexes behind keys.</summary>
internal static class IndexOptionsReader
{
    /// <summary>Takes the options.</summary>
    /// <param name="content">The index or key.</param>
    /// <returns>The options.</returns>
    public static IndexOptions Read(ElementContent content)
    {
        var options = new IndexOptions
        {
            // 0 and 100 are the same in all respects: Microsoft Learn, CREATE INDEX.
            FillFactor = content.Number("FillFactor") is { } factor and not 100 ? factor : 0,
            IsPadded = content.Flag("IsPadded"),
            IgnoreDuplicateKey = content.Flag("DoIgnoreDuplicateKey"),
            RecomputeStatistics = content.Flag("DoRecomputeStatistics", absent: true),
            AllowRowLocks = content.Flag("DoAllowRowLocks", absent: true),
            AllowPageLocks = content.Flag("DoAllowPageLocks", absent: true),
            OptimizeForSequentialKey = content.Flag("DoOptimizeForSequentialKey"),
            IsHash = content.Flag("IsHash"),
            BucketCount = (long?)content.Integer("BucketCount"),
        };
        return options == IndexOptions.Default ? IndexOptions.Default : options;
    }
}
