using MigrationOps.Operations;
using MigrationOps.Reporting;

namespace MigrationOps.Core.Tests.Reporting;

public sealed class RolloutScheduleTests
{
    [Fact]
    public void Rings_follow_each_other_and_Contract_waits_for_the_day_that_was_announced()
    {
        var entries = RolloutSchedule.Of(SamplePlan.Create(), SampleReview.Create());

        Assert.Equal(
            [
                (Phase.Expand, "2026-02-02", "2026-02-03"),
                (Phase.Expand, "2026-02-03", "2026-02-06"),
                (Phase.Contract, "2026-03-01", "2026-03-02"),
                (Phase.Contract, "2026-03-02", "2026-03-05"),
            ],
            entries.Select(entry => (entry.Phase, ReportCounts.Day(entry.Start), ReportCounts.Day(entry.End))));
    }

    [Fact]
    public void Contract_follows_at_once_where_nothing_of_it_was_announced()
    {
        var review = SampleReview.Create() with { Announcements = [] };

        Assert.Equal("2026-02-06", ReportCounts.Day(RolloutSchedule.Of(SamplePlan.Create(), review)[2].Start));
    }
}
