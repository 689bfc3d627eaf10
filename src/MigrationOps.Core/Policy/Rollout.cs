using MigrationOps.Model;

namespace MigrationOps.Policy;

/// <summary>In which order and from when on databases get a plan.</summary>
public sealed record Rollout
{
    /// <summary>The rollout of a team that decided nothing: one database first, then a tenth, then all.</summary>
    public static Rollout Default { get; } = new();

    /// <summary>The first day; null for the day behind the one on which the plan was judged.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>The rings in order, the canary first.</summary>
    public ValueList<RolloutRing> Rings { get; init; } =
    [
        new RolloutRing("canary", "one database with real load", 2),
        new RolloutRing("early", "a tenth of the databases", 3),
        new RolloutRing("all", "all others", 7),
    ];
}
