using MigrationOps.Comparison;
using MigrationOps.Gates.Estimates;
using MigrationOps.Model;
using MigrationOps.Planning;
using MigrationOps.Policy;

namespace MigrationOps.Scripting.Review;

/// <summary>Writes down what reviewers are told beside the steps.</summary>
/// <param name="policy">What the team decided.</param>
/// <param name="asOf">The day on which the plan is judged; a rollout whose first day nobody named begins on the next one.</param>
public sealed class ReviewWriter(MigrationPolicy policy, DateOnly asOf)
{
    /// <summary>Writes the review of a plan.</summary>
    /// <param name="changes">What differs.</param>
    /// <param name="desired">The database as it is to be.</param>
    /// <param name="plan">The plan whose operations are estimated; null for none.</param>
    /// <returns>The review.</returns>
    public ReviewDocument Write(ChangeSet changes, DatabaseModel desired, MigrationPlan? plan)
    {
        var current = changes.RenamedCurrent.Model;
        var tables = new ChangedTables(current, desired, changes);
        return new ReviewDocument
        {
            Announcements = policy.Deprecations.Select(AnnouncementDocument.Of).OrderBy(one => one.ContractAfter).ThenBy(one => one.Object, StringComparer.Ordinal).ToValueList(),
            Start = policy.Rollout.Start ?? asOf.AddDays(1),
            Rings = policy.Rollout.Rings,
            Estimates = plan is null ? [] : new Estimator(current, policy).Of(plan),
            Tables = tables.Tables(),
            Relations = tables.Relations(),
        };
    }
}
