using MigrationOps.Model;

namespace MigrationOps.Policy;

/// <summary>An announcement that an object will go.</summary>
public sealed record Deprecation
{
    /// <summary>The object, quoted: <c>[dbo].[Orders].[Total]</c>.</summary>
    public required SqlName Object { get; init; }

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

    /// <summary>Where it is written.</summary>
    public SourceLocation? Location { get; init; }
}
