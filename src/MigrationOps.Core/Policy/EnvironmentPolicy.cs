using MigrationOps.Model;

namespace MigrationOps.Policy;

/// <summary>What a team decided for one environment, such as production, in place of what holds for all.</summary>
public sealed record EnvironmentPolicy
{
    /// <summary>The name of the environment.</summary>
    public required string Name { get; init; }

    /// <summary>The rules that weigh more or less there.</summary>
    public ValueList<RuleWeight> Weights { get; init; } = [];

    /// <summary>The server there; null for that of the policy.</summary>
    public TargetServer? Target { get; init; }
}
