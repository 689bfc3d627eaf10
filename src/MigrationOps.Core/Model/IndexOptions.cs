namespace MigrationOps.Model;

/// <summary>The options of an index that are kept with it. Source of the defaults: Microsoft Learn, CREATE INDEX.</summary>
public sealed record IndexOptions
{
    /// <summary>The options of an index whose source states none.</summary>
    public static IndexOptions Default { get; } = new();

    /// <summary>How full leaf pages are made, in per cent; 0 is the server's default.</summary>
    public int FillFactor { get; init; }

    /// <summary>Whether upper pages are filled likewise.</summary>
    public bool IsPadded { get; init; }

    /// <summary>Whether a duplicate row is skipped with a warning instead of failing the INSERT.</summary>
    public bool IgnoreDuplicateKey { get; init; }

    /// <summary>Whether statistics are kept up to date by the server.</summary>
    public bool RecomputeStatistics { get; init; } = true;

    /// <summary>Whether row locks may be taken.</summary>
    public bool AllowRowLocks { get; init; } = true;

    /// <summary>Whether page locks may be taken.</summary>
    public bool AllowPageLocks { get; init; } = true;

    /// <summary>Whether contention on the last page is relieved (2019 and later).</summary>
    public bool OptimizeForSequentialKey { get; init; }

    /// <summary>Whether it is a hash index of a memory-optimised table.</summary>
    public bool IsHash { get; init; }

    /// <summary>The buckets of a hash index; null otherwise.</summary>
    public long? BucketCount { get; init; }
}
