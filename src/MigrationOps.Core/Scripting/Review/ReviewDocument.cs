using MigrationOps.Gates.Estimates;
using MigrationOps.Model;
using MigrationOps.Policy;

namespace MigrationOps.Scripting.Review;

/// <summary>What reviewers are told beside the steps: part of <c>plan.json</c>, and no part of the fingerprint, for it changes nothing that is run.</summary>
public sealed record ReviewDocument
{
    /// <summary>The objects that were announced to go, the first day first.</summary>
    public ValueList<AnnouncementDocument> Announcements { get; init; } = [];

    /// <summary>The first day of the rollout.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>The rings in order, the canary first.</summary>
    public required ValueList<RolloutRing> Rings { get; init; }

    /// <summary>What operations are likely to take, where the size of their table is stated.</summary>
    public ValueList<OperationEstimate> Estimates { get; init; } = [];

    /// <summary>The tables that change, and those that they come to refer to.</summary>
    public ValueList<TableDocument> Tables { get; init; } = [];

    /// <summary>The foreign keys between these tables.</summary>
    public ValueList<RelationDocument> Relations { get; init; } = [];
}
