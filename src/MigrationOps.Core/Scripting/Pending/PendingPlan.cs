using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Policy;

namespace MigrationOps.Scripting.Pending;

/// <summary>A plan of which phases have not run yet, with all that is needed to run them: an entry of <c>pending.json</c>.</summary>
public sealed record PendingPlan
{
    /// <summary>The fingerprint of the plan.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>What the desired database of the plan is called.</summary>
    public required string Database { get; init; }

    /// <summary>The server that the steps are written for.</summary>
    public required TargetServer Target { get; init; }

    /// <summary>The first phase that has not run: Migrate, or Contract from the day on which Migrate has run.</summary>
    public required Phase Next { get; init; }

    /// <summary>What stands in the meantime, one sentence each.</summary>
    public ValueList<string> Standing { get; init; } = [];

    /// <summary>The phases Migrate and Contract.</summary>
    public required ValueList<PhaseDocument> Phases { get; init; }

    /// <summary>The phases that have not run, in order.</summary>
    public IEnumerable<PhaseDocument> Open => Phases.Where(phase => phase.Phase >= Next && phase.Operations.Count > 0);
}
