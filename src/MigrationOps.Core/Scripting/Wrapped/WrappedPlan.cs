using MigrationOps.Model;
using MigrationOps.Policy;

namespace MigrationOps.Scripting.Wrapped;

/// <summary>A script that somebody else wrote, in steps.</summary>
public sealed record WrappedPlan
{
    /// <summary>The steps in the order of the script; no phase comes before one that ran earlier.</summary>
    public required ValueList<WrappedStep> Steps { get; init; }

    /// <summary>Why the script is refused, a sentence for each reason; there are no steps then.</summary>
    public ValueList<string> Refusals { get; init; } = [];

    /// <summary>The database as it stands.</summary>
    public required LoadedDatabase Current { get; init; }

    /// <summary>The database behind the script.</summary>
    public required LoadedDatabase Desired { get; init; }

    /// <summary>The server that the script is for.</summary>
    public required TargetServer Target { get; init; }

    /// <summary>The day on which the rules judge dates.</summary>
    public required DateOnly AsOf { get; init; }
}
