using MigrationOps.Policy;

namespace MigrationOps.Scripting.Review;

/// <summary>An object that was announced to go.</summary>
public sealed record AnnouncementDocument
{
    /// <summary>The object, as messages show it.</summary>
    public required string Object { get; init; }

    /// <summary>The day on which it was announced.</summary>
    public required DateOnly Since { get; init; }

    /// <summary>The first day on which it may go.</summary>
    public required DateOnly ContractAfter { get; init; }

    /// <summary>What to use instead.</summary>
    public string? Replacement { get; init; }

    /// <summary>Who answers for it.</summary>
    public string? Owner { get; init; }

    /// <summary>The feature flag that switches readers over.</summary>
    public string? Flag { get; init; }

    /// <summary>Whom it concerns.</summary>
    public string? Audience { get; init; }

    /// <summary>The text of the notice.</summary>
    public string? Notice { get; init; }

    /// <summary>Writes an announcement out.</summary>
    /// <param name="deprecation">The announcement.</param>
    /// <returns>The same as texts.</returns>
    public static AnnouncementDocument Of(Deprecation deprecation) => new()
    {
        Object = deprecation.Object.ToString(),
        Since = deprecation.Since,
        ContractAfter = deprecation.ContractAfter,
        Replacement = deprecation.Replacement,
        Owner = deprecation.Owner,
        Flag = deprecation.Flag,
        Audience = deprecation.Audience,
        Notice = deprecation.Notice,
    };
}
