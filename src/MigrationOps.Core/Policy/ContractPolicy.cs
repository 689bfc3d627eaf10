namespace MigrationOps.Policy;

/// <summary>What must hold before the phase Contract runs, beside the announcements.</summary>
public sealed record ContractPolicy
{
    /// <summary>The usual number of days in which nobody may have used what goes.</summary>
    public const int UsualQuietDays = 7;

    /// <summary>The days that must have passed since Expand has finished; 0 asks only that it has.</summary>
    public int MinimumAgeDays { get; init; }

    /// <summary>The days, at least one, in which nobody may have used what goes.</summary>
    public int QuietDays { get; init; } = UsualQuietDays;
}
