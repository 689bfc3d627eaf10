using MigrationOps.Gates;
using MigrationOps.Model;

namespace MigrationOps.Core.Tests.Gates;

public class FindingPlaceTests
{
    private static readonly ElementId Orders = new(ElementKind.Table, SqlName.Of("dbo", "Orders"));
    private static readonly ElementId Note = new(ElementKind.Column, SqlName.Of("dbo", "Orders", "Note"));

    [Fact]
    public void What_is_desired_is_found_on_its_own_line() =>
        Assert.Equal(new SourceLocation("desired.sql", 4), Place(Note, current: [(Note, 9)], desired: [(Orders, 2), (Note, 4)]));

    [Fact]
    public void A_dropped_column_is_found_where_its_table_is_created() =>
        Assert.Equal(new SourceLocation("desired.sql", 2), Place(Note, current: [(Orders, 7), (Note, 9)], desired: [(Orders, 2)]));

    [Fact]
    public void An_unnamed_constraint_is_found_where_its_table_is_created() =>
        Assert.Equal(new SourceLocation("desired.sql", 2), Place(new ElementId(ElementKind.CheckConstraint, Orders.Name, "CHECK Id > 0"), [], [(Orders, 2)]));

    [Fact]
    public void A_dropped_table_is_found_where_it_stood() =>
        Assert.Equal(new SourceLocation("current.sql", 7), Place(Orders, current: [(Orders, 7)], desired: []));

    [Fact]
    public void A_dropped_trigger_is_found_where_its_table_is_created()
    {
        var trigger = Modules.Trigger("TR_Orders", "Orders");

        Assert.Equal(new SourceLocation("desired.sql", 2), Place(trigger.Id, current: [(trigger.Id, 9)], desired: [(Orders, 2)], trigger));
    }

    [Fact]
    public void What_no_file_tells_has_no_place() => Assert.Null(Place(Note, [], []));

    [Fact]
    public void A_place_that_the_hit_states_wins()
    {
        var stated = new SourceLocation("migrationops.json", 3);

        Assert.Equal(stated, FindingPlace.Of(new RuleHit(Orders, []) { Location = stated }, Context([], [(Orders, 2)])));
    }

    private static SourceLocation? Place(ElementId subject, (ElementId Id, int Line)[] current, (ElementId Id, int Line)[] desired, params Element[] standing) =>
        FindingPlace.Of(new RuleHit(subject, []), Context(current, desired, standing));

    private static GateContext Context((ElementId Id, int Line)[] current, (ElementId Id, int Line)[] desired, params Element[] standing) => new GateScenario
    {
        Current = standing.ToValueList(),
        WithCurrent = database => database with { Locations = Lines("current.sql", current) },
        WithDesired = database => database with { Locations = Lines("desired.sql", desired) },
    }.Context();

    private static Dictionary<ElementId, SourceLocation> Lines(string file, (ElementId Id, int Line)[] places) =>
        places.ToDictionary(place => place.Id, place => new SourceLocation(file, place.Line));
}
