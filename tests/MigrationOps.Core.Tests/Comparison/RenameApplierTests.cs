using MigrationOps.Changes;
using MigrationOps.Comparison;
using MigrationOps.Core.Tests.Fakes;
using MigrationOps.Model;
using static MigrationOps.Core.Tests.Fakes.Db;

namespace MigrationOps.Core.Tests.Comparison;

public class RenameApplierTests
{
    [Fact]
    public void A_chain_is_one_rename()
    {
        var changes = Compare(["A"], ["C"], Entry("A", "B"), Entry("B", "C"));
        var renamed = Assert.IsType<Renamed>(Assert.Single(changes.Changes));
        Assert.Equal((Name("dbo", "A"), Name("dbo", "C")), (renamed.From.Name, renamed.To.Name));
    }

    [Theory]
    [InlineData("A", "A")]
    [InlineData("C", "C")]
    [InlineData("A,C", "A,C")]
    public void A_chain_that_was_made_before_changes_nothing_though_the_old_name_stands_again(string current, string desired) =>
        Assert.Empty(Compare(current.Split(','), desired.Split(','), Entry("A", "B"), Entry("B", "C")).Changes);

    [Fact]
    public void A_rename_there_and_back_changes_nothing() => Assert.Empty(Compare(["A"], ["A"], Entry("A", "B"), Entry("B", "A")).Changes);

    [Fact]
    public void An_entry_of_the_current_log_is_not_made_again()
    {
        var changes = Compare(["A"], ["A", "B"], [Entry("A", "B")], Entry("A", "B"));
        Assert.Equal(RefactorOutcome.AppliedBefore, Assert.Single(changes.RefactorSteps).Outcome);
        Assert.IsType<Added<Table>>(Assert.Single(changes.Changes));
    }

    [Fact]
    public void An_entry_that_was_changed_after_its_release_is_a_new_one()
    {
        var changes = Compare(["A"], ["C"], [Entry("A", "B", "k")], Entry("A", "C", "k"));
        Assert.Equal(RefactorOutcome.Applied, Assert.Single(changes.RefactorSteps).Outcome);
    }

    [Fact]
    public void A_name_is_freed_for_another_one()
    {
        var changes = Compare(["A", "B"], ["B", "C"], Entry("B", "C"), Entry("A", "B"));
        Assert.Equal(["[dbo].[A] [dbo].[B]", "[dbo].[B] [dbo].[C]"], changes.Of<Renamed>().Select(change => $"{change.From} {change.To}"));
        Assert.Equal(2, changes.Changes.Count);
    }

    [Fact]
    public void A_column_is_renamed_under_the_new_name_of_its_table()
    {
        var current = Load(Table(Int("x", table: "A")));
        var desired = Load(Table(Int("y", table: "B"))) with
        {
            Renames = [new Rename("1", ElementKind.Column, Name("dbo", "A", "x"), Name("dbo", "A", "y")), Entry("A", "B")],
        };
        var changes = new ModelComparer(new SpaceCanonicalizer()).Compare(current, desired);
        Assert.Contains(changes.Of<Renamed>(), change => change.From.Name.Equals(Name("dbo", "B", "x")) && change.To.Name.Equals(Name("dbo", "B", "y")));
        Assert.Equal(2, changes.Changes.Count);
    }

    [Theory]
    [InlineData("A,B", "B", RefactorOutcome.Occupied)]
    [InlineData("A", "Z", RefactorOutcome.Abandoned)]
    [InlineData("Z", "Z", RefactorOutcome.NotFound)]
    [InlineData("B", "B", RefactorOutcome.AppliedBefore)]
    [InlineData("a", "B", RefactorOutcome.Applied)]
    public void What_becomes_of_an_entry_is_told(string current, string desired, RefactorOutcome outcome) =>
        Assert.Equal(outcome, Assert.Single(Compare(current.Split(','), desired.Split(','), Entry("A", "B")).RefactorSteps).Outcome);

    private static ChangeSet Compare(string[] current, string[] desired, params Rename[] log) => Compare(current, desired, [], log);

    private static ChangeSet Compare(string[] current, string[] desired, Rename[] released, params Rename[] log) => new ModelComparer(new SpaceCanonicalizer()).Compare(
        Load(Tables(current)) with { Renames = [.. released] },
        Load(Tables(desired)) with { Renames = [.. log] });

    private static Element[] Tables(string[] names) => [.. names.Select(name => Table(Int("Id", false, name)))];

    private static Rename Entry(string from, string to, string? key = null) => new(key ?? $"{from} {to}", ElementKind.Table, Name("dbo", from), Name("dbo", to));
}
