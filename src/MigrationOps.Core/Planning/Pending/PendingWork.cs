using MigrationOps.Model;

namespace MigrationOps.Planning.Pending;

/// <summary>What earlier plans have not finished, as the rules ask for it.</summary>
public sealed record PendingWork
{
    /// <summary>Nothing is pending.</summary>
    public static PendingWork None { get; } = new();

    /// <summary>The names that pending phases hold.</summary>
    public ValueList<HeldName> Held { get; init; } = [];

    /// <summary>What the new plan wants otherwise than a pending phase has left it or will leave it: both cannot have their way.</summary>
    public ValueList<ElementId> Collisions { get; init; } = [];
}
