using MigrationOps.Comparison;
using MigrationOps.Comparison.Filtering;
using MigrationOps.Model;
using MigrationOps.Planning;
using MigrationOps.Planning.Pending;
using MigrationOps.Policy;
using MigrationOps.Rehearsing;

namespace MigrationOps.Gates;

/// <summary>What rules may look at.</summary>
public sealed record GateContext
{
    /// <summary>The database as it stands.</summary>
    public required LoadedDatabase Current { get; init; }

    /// <summary>The database as it is to be.</summary>
    public required LoadedDatabase Desired { get; init; }

    /// <summary>What differs.</summary>
    public required ChangeSet Changes { get; init; }

    /// <summary>What is to be done.</summary>
    public required MigrationPlan Plan { get; init; }

    /// <summary>What the team decided.</summary>
    public required MigrationPolicy Policy { get; init; }

    /// <summary>The day on which dates are judged.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>What the rehearsal of the plan came to; null where it was not rehearsed.</summary>
    public RehearsalRecord? Rehearsal { get; init; }

    /// <summary>What the script has shown that somebody else wrote; null where the product has made the plan itself.</summary>
    public ScriptReport? Script { get; init; }

    /// <summary>The dependencies that the filters of the team split.</summary>
    public ValueList<FilterSplit> Splits { get; init; } = [];

    /// <summary>The filters of the team that hold nothing.</summary>
    public ValueList<ObjectFilter> IdleFilters { get; init; } = [];

    /// <summary>What the deployment scripts of the desired database have shown; none where there are none or nothing was rehearsed.</summary>
    public ValueList<DeploymentReport> Deployments { get; init; } = [];

    /// <summary>Reads the texts of modules; null where rules about texts find nothing.</summary>
    public IModuleReader? Modules { get; init; }

    /// <summary>What earlier plans have not finished.</summary>
    public PendingWork Pending { get; init; } = PendingWork.None;

    /// <summary>The valid waivers that no finding needed. Known only to the rules that run last.</summary>
    public ValueList<Waiver> IdleWaivers { get; init; } = [];
}
