using MigrationOps.Model;

namespace MigrationOps.Findings;

/// <summary>A danger that the gate found in a plan, or a fault in the user's schema or configuration.</summary>
public sealed record Finding
{
    /// <summary>The rule.</summary>
    public required MessageId Id { get; init; }

    /// <summary>How much it weighs under the policy of the user.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What it is about, as messages show it: <c>[dbo].[Orders].[Total]</c>.</summary>
    public required string Object { get; init; }

    /// <summary>What happens, to which object, who is hurt; one sentence or two.</summary>
    public required string Message { get; init; }

    /// <summary>The safe way.</summary>
    public required string Recipe { get; init; }

    /// <summary>Where the cause stands in the user's files; null where no file tells.</summary>
    public SourceLocation? Location { get; init; }

    /// <summary>Who waived the finding and why; null where nobody did. A waived finding never blocks.</summary>
    public string? WaivedBy { get; init; }
}
