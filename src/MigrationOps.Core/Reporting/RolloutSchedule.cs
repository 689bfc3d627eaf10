using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Scripting;
using MigrationOps.Scripting.Review;

namespace MigrationOps.Reporting;

/// <summary>Lays the phases of a plan over the rings of its rollout: a ring begins when the one before has been watched, a phase when the last ring of the one before has, and Contract on no day on which something of it may not go yet.</summary>
internal static class RolloutSchedule
{
    /// <summary>The entries of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="review">Its review.</param>
    /// <returns>One entry for each ring of each phase that has operations, by day.</returns>
    public static ValueList<RolloutEntry> Of(PlanDocument plan, ReviewDocument review)
    {
        var entries = new List<RolloutEntry>();
        var day = review.Start;
        foreach (var phase in plan.Phases.Where(phase => phase.Operations.Count > 0))
        {
            day = phase.Phase is Phase.Contract && ContractDay(phase, review) is { } due && due > day ? due : day;
            foreach (var ring in review.Rings)
            {
                entries.Add(new RolloutEntry(phase.Phase, ring, day, day.AddDays(ring.SoakDays)));
                day = day.AddDays(ring.SoakDays);
            }
        }

        return entries.ToValueList();
    }

    private static DateOnly? ContractDay(PhaseDocument contract, ReviewDocument review)
    {
        var days = review.Announcements.Where(one => contract.Operations.Any(operation => operation.Object == one.Object)).Select(one => one.ContractAfter).ToList();
        return days.Count == 0 ? null : days.Max();
    }
}
