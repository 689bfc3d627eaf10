using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Planning;
using MigrationOps.Policy;

namespace MigrationOps.Scripting;

/// <summary>What a plan is written out from.</summary>
public sealed record ScriptingInput
{
    /// <summary>The plan.</summary>
    public required MigrationPlan Plan { get; init; }

    /// <summary>The database as it stands, before any rename.</summary>
    public required LoadedDatabase Current { get; init; }

    /// <summary>The database as it is to be.</summary>
    public required LoadedDatabase Desired { get; init; }

    /// <summary>The database as it stands with the renames applied; null where there are none.</summary>
    public DatabaseModel? RenamedCurrent { get; init; }

    /// <summary>Both summed up; null where nobody has begun that yet.</summary>
    public PairSummary? Summary { get; init; }

    /// <summary>The server that the steps are written for.</summary>
    public required TargetServer Target { get; init; }

    /// <summary>The day on which the rules judged dates.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Changes the headers of modules.</summary>
    public required IModuleRewriter Modules { get; init; }
}
