namespace MigrationOps.Gates.Estimates;

/// <summary>What an operation is likely to take on a table whose size is known.</summary>
public sealed record OperationEstimate
{
    /// <summary>The id of the operation in the plan.</summary>
    public required string Operation { get; init; }

    /// <summary>How many seconds it runs.</summary>
    public required EstimateRange Seconds { get; init; }

    /// <summary>How many of these seconds others wait; null where an online build takes short locks only.</summary>
    public EstimateRange? LockSeconds { get; init; }

    /// <summary>How many megabytes of log it writes.</summary>
    public required EstimateRange LogMegabytes { get; init; }

    /// <summary>How the figures come about.</summary>
    public required string Formula { get; init; }
}
