using MigrationOps.Comparison;
using MigrationOps.Model;
using MigrationOps.Policy;

namespace MigrationOps.Planning;

/// <summary>What a plan is made from.</summary>
public sealed record PlanningInput
{
    /// <summary>The database as it is to be.</summary>
    public required LoadedDatabase Desired { get; init; }

    /// <summary>What differs, with the current database under its new names.</summary>
    public required ChangeSet Changes { get; init; }

    /// <summary>The server that is planned for.</summary>
    public required TargetServer Target { get; init; }

    /// <summary>What the team decided.</summary>
    public MigrationPolicy Policy { get; init; } = MigrationPolicy.Default;
}
