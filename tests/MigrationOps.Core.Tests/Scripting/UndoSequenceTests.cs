using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Scripting;

namespace MigrationOps.Core.Tests.Scripting;

public sealed class UndoSequenceTests
{
    [Fact]
    public void The_last_operation_is_undone_first() => Assert.Equal("3 2 1", Order(One("1"), One("2"), One("3")));

    [Fact]
    public void An_operation_that_waits_is_undone_right_after_the_one_that_it_waits_for() =>
        Assert.Equal("4 2 3 1", Order(One("1"), One("2"), One("3", after: ["2"]), One("4")));

    [Fact]
    public void Operations_may_wait_for_one_that_waits() =>
        Assert.Equal("1 2 3", Order(One("1"), One("2", after: ["1"]), One("3", after: ["2"])));

    [Fact]
    public void An_operation_waits_for_all() => Assert.Equal("2 1 3", Order(One("1"), One("2"), One("3", after: ["1", "2"])));

    [Fact]
    public void A_segment_stays_whole() => Assert.Equal("3 2 1 4", Order(One("1", segment: 1), One("2", segment: 1), One("3", segment: 1), One("4", after: ["3"])));

    [Fact]
    public void An_operation_that_cannot_be_undone_keeps_none_waiting() => Assert.Equal("1 2", Order(One("1") with { Steps = [] }, One("2", after: ["1"])));

    private static string Order(params IEnumerable<OperationDocument> operations) => string.Join(' ', UndoSequence.Of(operations.ToValueList()).Select(operation => operation.Id));

    private static OperationDocument One(string id, int segment = 0, string[]? after = null) => new()
    {
        Id = id,
        Kind = nameof(AlterModule),
        Object = "[dbo].[V]",
        ObjectKind = "view",
        Lock = LockKind.None,
        Cost = CostClass.MetadataOnly,
        Undo = "Undone by AlterModule.",
        UndoAfter = (after ?? []).ToValueList(),
        Steps =
        [
            new StepDocument
            {
                Id = id + ".1",
                Sql = "PRINT 'x';",
                Guard = new Guard("1 = 1", "1 = 0"),
                Segment = segment == 0 ? int.Parse(id, System.Globalization.CultureInfo.InvariantCulture) + 100 : segment,
                SegmentKind = SegmentKind.Shared,
            },
        ],
    };
}
