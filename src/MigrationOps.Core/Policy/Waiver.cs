using MigrationOps.Model;

namespace MigrationOps.Policy;

/// <summary>A decision to let one finding pass.</summary>
public sealed record Waiver
{
    /// <summary>The rule that is waived.</summary>
    public required MessageId Rule { get; init; }

    /// <summary>The object, written as the finding writes it.</summary>
    public required string Object { get; init; }

    /// <summary>Who decided.</summary>
    public required string Owner { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>The last day on which it holds.</summary>
    public required DateOnly Expires { get; init; }

    /// <summary>Where it is written.</summary>
    public SourceLocation? Location { get; init; }
}
