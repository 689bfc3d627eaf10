using System.Globalization;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Scripting.Pending;

/// <summary>Makes the pending phases of earlier plans a part of a new one: their operations follow those of the new plan, phase by phase.</summary>
public static class Retirement
{
    /// <summary>Appends the operations.</summary>
    /// <param name="document">The new plan.</param>
    /// <param name="retired">The earlier plans, oldest first.</param>
    /// <returns>The plan with a new fingerprint.</returns>
    public static PlanDocument Append(PlanDocument document, IEnumerable<PendingPlan> retired)
    {
        var whole = retired.Aggregate(document, Append);
        return ReferenceEquals(whole, document) ? document : whole with { Fingerprint = PlanFingerprint.Of(whole) };
    }

    private static PlanDocument Append(PlanDocument document, PendingPlan retired) => document with
    {
        Phases = document.Phases.Select(phase => Append(phase, retired)).ToValueList(),
    };

    private static PhaseDocument Append(PhaseDocument phase, PendingPlan retired)
    {
        var operations = retired.Open.FirstOrDefault(open => open.Phase == phase.Phase)?.Operations ?? [];
        var (number, segment) = (phase.Operations.Count, phase.Operations.SelectMany(operation => operation.Steps).Select(step => step.Segment).DefaultIfEmpty(0).Max());
        var ids = operations.Select((operation, place) => (Old: operation.Id, New: Id(phase.Phase, number + place + 1))).ToDictionary(pair => pair.Old, pair => pair.New, StringComparer.Ordinal);
        var moved = operations.Select(operation => operation with
        {
            Id = ids[operation.Id],
            UndoAfter = operation.UndoAfter.Select(id => ids[id]).ToValueList(),
            Conditions = operation.Conditions.Select(condition => condition with { Fingerprint = condition.Fingerprint ?? retired.Fingerprint, Phases = Done(condition.Phases, retired) })
                .Where(condition => condition.IsAboutUse || condition.Day is not null || condition.Phases.Count > 0).ToValueList(),
            Steps = operation.Steps.Select(step => step with { Id = ids[operation.Id] + step.Id[operation.Id.Length..], Segment = step.Segment + segment }).ToValueList(),
        });
        return phase with { Operations = [.. phase.Operations, .. moved] };
    }

    // What becomes a part of the new plan is not finished under the old one.
    private static ValueList<string> Done(ValueList<string> phases, PendingPlan retired) =>
        phases.Where(name => !retired.Open.Any(open => open.Phase.ToString().Equals(name, StringComparison.OrdinalIgnoreCase))).ToValueList();

    private static string Id(Phase phase, int number) => string.Create(CultureInfo.InvariantCulture, $"{phase.ToString().ToLowerInvariant()}-{number:000}");
}
