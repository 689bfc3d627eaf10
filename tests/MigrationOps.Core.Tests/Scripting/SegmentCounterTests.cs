using MigrationOps.Model;
using MigrationOps.Scripting;

namespace MigrationOps.Core.Tests.Scripting;

public class SegmentCounterTests
{
    private static readonly ElementId Table = new(ElementKind.Table, Sample.Orders);

    private static readonly ElementId Column = new(ElementKind.Column, SqlName.Of("dbo", "ORDERS", "Code"));

    private readonly SegmentCounter _counter = new(NameComparer.CaseInsensitive);

    [Fact]
    public void Shared_steps_on_one_table_make_one_segment()
    {
        Assert.Equal(1, _counter.Take(Table, SegmentKind.Shared));
        Assert.Equal(1, _counter.Take(Column, SegmentKind.Shared));
    }

    [Fact]
    public void A_step_on_another_table_begins_a_segment()
    {
        Assert.Equal(1, _counter.Take(Table, SegmentKind.Shared));
        Assert.Equal(2, _counter.Take(new ElementId(ElementKind.Table, SqlName.Of("sales", "Orders")), SegmentKind.Shared));
        Assert.Equal(3, _counter.Take(Table, SegmentKind.Shared));
    }

    [Theory]
    [InlineData(SegmentKind.Alone)]
    [InlineData(SegmentKind.Outside)]
    public void A_step_that_stands_alone_parts_its_neighbours(SegmentKind kind)
    {
        Assert.Equal(1, _counter.Take(Table, SegmentKind.Shared));
        Assert.Equal(2, _counter.Take(Table, kind));
        Assert.Equal(3, _counter.Take(Table, kind));
        Assert.Equal(4, _counter.Take(Table, SegmentKind.Shared));
    }
}
