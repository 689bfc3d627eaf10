using MigrationOps.Model;
using MigrationOps.Planning.Pending;
using static MigrationOps.Core.Tests.Fakes.Db;

namespace MigrationOps.Core.Tests.Planning.Pending;

public sealed class StandingMergeTests
{
    [Fact]
    public void A_column_that_still_stands_is_kept()
    {
        var merged = Merge(Table(Int("A")), Table(Int("A"), Int("Old")), Table(Int("A"), Int("New")), out var collisions);

        Assert.Equal(["A", "New", "Old"], merged!.Columns.Select(column => column.Name.Last.Value));
        Assert.Empty(collisions);
    }

    [Fact]
    public void A_column_that_is_tightened_later_keeps_its_form_and_place()
    {
        var merged = Merge(Table(Int("A", nullable: false), Int("B")), Table(Int("A"), Int("B")), Table(Int("A", nullable: false), Int("B"), Int("C")), out var collisions);

        Assert.Equal(Int("A"), merged!.Columns[0]);
        Assert.Empty(collisions);
    }

    [Fact]
    public void What_is_created_later_is_not_desired_yet()
    {
        var merged = Merge(Table(Int("A")).With(Check("(1=1)")), Table(Int("A")), Table(Int("A"), Int("B")).With(Check("(1=1)")), out var collisions);

        Assert.Empty(merged!.Constraints);
        Assert.Empty(collisions);
    }

    [Fact]
    public void A_column_that_both_want_otherwise_is_a_collision()
    {
        var merged = Merge(Table(Int("A", nullable: false)), Table(Int("A")), Table(Column("A", SqlType.BuiltIn("bigint"))), out var collisions);

        Assert.Equal(SqlType.BuiltIn("bigint"), merged!.Columns[0].Type);
        Assert.Equal([Int("A").Id], collisions);
    }

    [Fact]
    public void A_column_that_comes_again_while_it_still_stands_is_a_collision()
    {
        Merge(Table(Int("A")), Table(Int("A"), Int("Old")), Table(Int("A"), Int("Old")), out var collisions);

        Assert.Equal([Int("Old").Id], collisions);
    }

    [Fact]
    public void A_table_that_goes_while_a_phase_needs_it_is_a_collision()
    {
        Merge(Table(Int("A")), Table(Int("A"), Int("Old")), null, out var collisions);

        Assert.Equal([Table(Int("A")).Id], collisions);
    }

    [Fact]
    public void A_table_that_still_stands_is_kept()
    {
        var merged = Merge(null, Table(Int("A")), null, out var collisions);

        Assert.NotNull(merged);
        Assert.Empty(collisions);
    }

    private static Table? Merge(Table? released, Table? standing, Table? desired, out ValueList<ElementId> collisions)
    {
        var merge = new StandingMerge(ModelOf(released), ModelOf(standing));
        var merged = merge.Into(ModelOf(desired)).FindTable(Name("dbo", "T"));
        collisions = merge.Collisions;
        return merged;
    }

    private static DatabaseModel ModelOf(Table? table) => Load(table is null ? [] : [table]).Model;
}
