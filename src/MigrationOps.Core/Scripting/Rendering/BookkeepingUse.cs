using MigrationOps.Operations.Archive;
using MigrationOps.Operations.Sync;
using MigrationOps.Planning.Conditions;

namespace MigrationOps.Scripting.Rendering;

/// <summary>Tells which plans keep books in the database. A plan that only changes shapes leaves nothing of its own there.</summary>
internal static class BookkeepingUse
{
    private static readonly HashSet<string> Kinds =
    [
        nameof(CreateSyncTrigger), nameof(DropSyncTrigger), nameof(BackfillColumns), nameof(VerifyBackfill), nameof(CloseBackfill),
        nameof(ArchiveTable), nameof(CopyToArchive),
    ];

    /// <summary>Whether a plan keeps books.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>Whether one of its operations does, or asks whether the phases before it have finished.</returns>
    public static bool Of(PlanDocument plan) => plan.Phases.SelectMany(phase => phase.Operations)
        .Any(operation => Kinds.Contains(operation.Kind) || operation.Conditions.Any(condition => condition.Kind == ConditionKind.PhasesFinished));
}
