using MigrationOps.Model;

namespace MigrationOps.Rehearsing;

/// <summary>
/// What the rehearsal of a plan came to: the content of <c>rehearsal.json</c>. It speaks of shapes alone. What rows decide is never proven; it stands in <see cref="Remarks"/>.
/// </summary>
public sealed record RehearsalRecord
{
    /// <summary>Whether every run ended where it must.</summary>
    public required bool Proven { get; init; }

    /// <summary>Why nothing is proven; null where it is.</summary>
    public string? Reason { get; init; }

    /// <summary>How much was run.</summary>
    public RehearsalCounts Counts { get; init; } = new(0, 0, 0);

    /// <summary>The runs in their order, those after a break of the session left out.</summary>
    public ValueList<RehearsedScript> Runs { get; init; } = [];

    /// <summary>What became of each step that was reached, in the order of the plan.</summary>
    public ValueList<RehearsedStep> Steps { get; init; } = [];

    /// <summary>The runs that did not end where they must.</summary>
    public ValueList<RehearsalFailure> Failures { get; init; } = [];

    /// <summary>What was assumed because rows or the server decide about it.</summary>
    public ValueList<RehearsalRemark> Remarks { get; init; } = [];

    /// <summary>Statements of the old and of the new application on what the plan touches, and behind which phase they are refused.</summary>
    public ValueList<ApplicationStatement> Shapes { get; init; } = [];
}
