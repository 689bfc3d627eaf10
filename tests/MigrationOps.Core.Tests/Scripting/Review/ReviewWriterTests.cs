using MigrationOps.Core.Tests.Gates;
using MigrationOps.Policy;
using MigrationOps.Scripting.Review;

namespace MigrationOps.Core.Tests.Scripting.Review;

public sealed class ReviewWriterTests
{
    [Fact]
    public void A_review_shows_the_tables_that_change_with_what_changes()
    {
        var review = Review(new GateScenario
        {
            Current = [Tables.Of("Same", "Id int"), Tables.Of("Orders", "Id int", "Note int", "Size int"), Tables.Of("Gone", "Id int")],
            Desired = [Tables.Of("Same", "Id int"), Tables.Of("Orders", "Id bigint", "Size int", "Region int")],
        });

        Assert.Equal([("[dbo].[Gone]", ChangeMark.Dropped), ("[dbo].[Orders]", ChangeMark.Changed)], review.Tables.Select(table => (table.Name, table.Mark)));
        Assert.Equal(
            [("Id", ChangeMark.Changed), ("Region", ChangeMark.Added), ("Note", ChangeMark.Dropped)],
            review.Tables[1].Columns.Select(column => (column.Name, column.Mark)));
        Assert.Equal(1, review.Tables[1].Others);
    }

    [Fact]
    public void A_rollout_without_a_first_day_begins_on_the_day_behind_that_of_the_plan()
    {
        var scenario = new GateScenario { Current = [Tables.Of("Same", "Id int")], Desired = [Tables.Of("Same", "Id int")] };

        Assert.Equal(scenario.AsOf.AddDays(1), Review(scenario).Start);
        Assert.Equal(new DateOnly(2030, 1, 1), Review(scenario with { Policy = new MigrationPolicy { Rollout = new Rollout { Start = new DateOnly(2030, 1, 1) } } }).Start);
    }

    private static ReviewDocument Review(GateScenario scenario)
    {
        var context = scenario.Context();
        return new ReviewWriter(context.Policy, context.AsOf).Write(context.Changes, context.Desired.Model, context.Plan);
    }
}
