namespace MigrationOps.Operations;

/// <summary>What becomes of the values of a column when its type changes in place.</summary>
public sealed record Conversion
{
    /// <summary>What the duration of ALTER COLUMN grows with.</summary>
    public required CostClass Cost { get; init; }

    /// <summary>Why the cost and the loss are what they are, in one sentence.</summary>
    public required string Reason { get; init; }

    /// <summary>Whether ALTER COLUMN converts these types at all; it demands an implicit conversion.</summary>
    public bool IsPossible { get; init; } = true;

    /// <summary>Whether there can be values that do not fit and make the statement fail.</summary>
    public bool CanFail { get; init; }

    /// <summary>Whether there can be values that are cut, rounded or replaced without an error.</summary>
    public bool LosesSilently { get; init; }

    /// <summary>Whether there can be values that do not come back the same: they fail or are lost silently.</summary>
    public bool CanLose => CanFail || LosesSilently;

    /// <summary>A conversion that keeps every value.</summary>
    /// <param name="cost">The cost.</param>
    /// <param name="reason">Why, in one sentence.</param>
    /// <returns>The conversion.</returns>
    internal static Conversion Safe(CostClass cost, string reason) => new() { Cost = cost, Reason = reason };

    /// <summary>A conversion that writes every row and keeps every value that it does not refuse.</summary>
    /// <param name="reason">Why, in one sentence.</param>
    /// <returns>The conversion.</returns>
    internal static Conversion Failing(string reason) => new() { Cost = CostClass.SizeOfData, Reason = reason, CanFail = true };

    /// <summary>A conversion that writes every row and changes values without an error.</summary>
    /// <param name="reason">Why, in one sentence.</param>
    /// <returns>The conversion.</returns>
    internal static Conversion Silent(string reason) => new() { Cost = CostClass.SizeOfData, Reason = reason, LosesSilently = true };

    /// <summary>A conversion that refuses some values and changes others without an error.</summary>
    /// <param name="reason">Why, in one sentence.</param>
    /// <returns>The conversion.</returns>
    internal static Conversion FailingAndSilent(string reason) => Silent(reason) with { CanFail = true };

    /// <summary>A conversion that ALTER COLUMN refuses.</summary>
    /// <param name="reason">Why, in one sentence.</param>
    /// <returns>The conversion.</returns>
    internal static Conversion Refused(string reason) => FailingAndSilent(reason) with { IsPossible = false };
}
