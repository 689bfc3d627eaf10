using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.Policy;
using MigrationOps.Rehearsing;
using MigrationOps.Scripting.Pending;
using MigrationOps.Scripting.Review;

namespace MigrationOps.Scripting;

/// <summary>A plan written out: the content of <c>plan.json</c>, from which every other file of the bundle is derived.</summary>
public sealed record PlanDocument
{
    /// <summary>The version of this form.</summary>
    public const int CurrentSchemaVersion = 1;

    /// <summary>The version of the form that the document was written in.</summary>
    public int SchemaVersion { get; init; } = CurrentSchemaVersion;

    /// <summary>The hash of the phases and of both databases, upper-case hexadecimal SHA-256.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The day on which the rules judged dates.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The database as it stands.</summary>
    public required DatabaseSummary Current { get; init; }

    /// <summary>The database as it is to be.</summary>
    public required DatabaseSummary Desired { get; init; }

    /// <summary>The server that the steps are written for.</summary>
    public required TargetServer Target { get; init; }

    /// <summary>The three phases in order, empty ones too.</summary>
    public required ValueList<PhaseDocument> Phases { get; init; }

    /// <summary>The earlier plans whose pending phases this one leaves alone, oldest first. They are no part of the fingerprint.</summary>
    public ValueList<PendingPlan> Pending { get; init; } = [];

    /// <summary>The deployment scripts of the desired source; no script of the plan holds them. They are no part of the fingerprint.</summary>
    public ValueList<DeploymentScriptDocument> DeploymentScripts { get; init; } = [];

    /// <summary>What the rehearsal came to: the content of <c>rehearsal.json</c>; null where the plan was not rehearsed. It is no part of the fingerprint.</summary>
    public RehearsalRecord? Rehearsal { get; init; }

    /// <summary>What reviewers are told beside; null where nobody has written it. It is no part of the fingerprint.</summary>
    public ReviewDocument? Review { get; init; }

    /// <summary>What the gate found.</summary>
    public ValueList<Finding> Findings { get; init; } = [];
}
