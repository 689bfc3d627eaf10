using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Operations.Archive;
using MigrationOps.Operations.Sync;

namespace MigrationOps.Scripting.Pending;

/// <summary>The plans that have phases before them: the content of <c>pending.json</c>, which stands beside the baseline from the day on which Expand has run.</summary>
public sealed record PendingDocument
{
    /// <summary>The version of this form.</summary>
    public const int CurrentSchemaVersion = 1;

    /// <summary>The version of the form that the document was written in.</summary>
    public int SchemaVersion { get; init; } = CurrentSchemaVersion;

    /// <summary>The plans, oldest first.</summary>
    public required ValueList<PendingPlan> Plans { get; init; }

    /// <summary>What is pending once the phase Expand of a plan has run.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>The document; null where nothing is left to do.</returns>
    public static PendingDocument? Of(PlanDocument plan)
    {
        var later = plan.Phases.Where(phase => phase.Phase != Phase.Expand).Select(Made).ToValueList();
        // Scripts that somebody else wrote hold no names.
        var plans = later.All(phase => phase.Operations.All(operation => operation.Holds.Count == 0)) ? plan.Pending : [.. plan.Pending, PlanOf(plan, later)];
        return plans.Count == 0 ? null : new PendingDocument { Plans = plans };
    }

    private static PendingPlan PlanOf(PlanDocument plan, ValueList<PhaseDocument> later) => new()
    {
        Fingerprint = plan.Fingerprint,
        Database = plan.Desired.Source,
        Target = plan.Target,
        Next = later.First(phase => phase.Operations.Count > 0).Phase,
        Standing = later.SelectMany(phase => phase.Operations).Select(Standing).OfType<string>().Distinct().ToValueList(),
        Phases = later,
    };

    private static PhaseDocument Made(PhaseDocument phase) =>
        phase with { Operations = phase.Operations.Where(operation => operation.Refused is null).ToValueList() };

    private static string? Standing(OperationDocument operation) => operation.Kind switch
    {
        nameof(DropSyncTrigger) => $"The trigger {operation.Object} keeps two shapes equal.",
        _ when operation.Kind.StartsWith("Drop", StringComparison.Ordinal) || operation.Kind == nameof(ArchiveTable) => $"The {operation.ObjectKind} {operation.Object} still stands.",
        _ when operation.Kind.StartsWith("Rename", StringComparison.Ordinal) => $"The {operation.ObjectKind} {operation.Object} still bears its old name.",
        _ when operation.Kind.StartsWith("Alter", StringComparison.Ordinal) => $"The {operation.ObjectKind} {operation.Object} still has its old form.",
        _ => null,
    };
}
