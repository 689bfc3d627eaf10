using MigrationOps.Model;

namespace MigrationOps.Core.Tests.Model;

public class ElementSetTests
{
    private static readonly NameComparer Names = NameComparer.CaseInsensitive;

    private static readonly ElementSet Start = ElementSet.Create(Enumerable.Range(0, 50).Select(Thing), Names);

    [Fact]
    public void A_set_is_the_same_as_itself() => Assert.Empty(Start.Since(Start));

    [Fact]
    public void What_was_added_replaced_and_removed_is_told_both_ways()
    {
        var end = Start.With(Thing(60)).With(Thing(7) with { Content = "new" }).Without(Thing(9).Id);

        Assert.Equal(["+60", "-9", "7"], Told(end.Since(Start)));
        Assert.Equal(["+9", "-60", "7"], Told(Start.Since(end)));
    }

    [Fact]
    public void What_was_edited_and_put_back_is_no_difference()
    {
        var seven = Start.Single(element => Names.Equals(element.Id, Thing(7).Id));

        Assert.Empty(Start.With(Thing(7) with { Content = "new" }).With(seven).Since(Start));
    }

    [Fact]
    public void Sets_that_no_chain_of_edits_connects_are_compared_whole()
    {
        var (left, right) = (Start.With(Thing(60)), Start.With(Thing(70)));
        var far = Enumerable.Range(100, 1200).Aggregate(Start, (set, number) => set.With(Thing(number)));

        Assert.Equal(["+60", "-70"], Told(left.Since(right)));
        Assert.Equal(1200, far.Since(Start).Count());
    }

    private static OpaqueObject Thing(int number) =>
        new() { TypeName = "SqlThing", Name = SqlName.Of($"{number}"), Content = "old", Form = OpaqueForm.Sql };

    private static IEnumerable<string> Told(IEnumerable<(Element? Old, Element? Changed)> steps) => steps
        .Select(step => (step.Old is null ? "+" : step.Changed is null ? "-" : string.Empty) + (step.Changed ?? step.Old)!.Id.Name.Last.Value)
        .Order(StringComparer.Ordinal);
}
