using MigrationOps.Comparison.Coexistence;
using MigrationOps.Model;
using static MigrationOps.Core.Tests.Fakes.Db;

namespace MigrationOps.Core.Tests.Comparison.Coexistence;

public sealed class RowKeyTests
{
    [Fact]
    public void The_primary_key_comes_before_other_keys() =>
        Assert.Equal(["B"], Names(RowKey.Of(Table(Int("A", false), Int("B", false)).With(PrimaryKey("B")).With(Index("UX", "A") with { IsUnique = true }), NameComparer.CaseSensitive)));

    [Fact]
    public void A_unique_index_over_columns_that_refuse_NULL_is_a_key() =>
        Assert.Equal(["A"], Names(RowKey.Of(Table(Int("A", false)).With(Index("UX", "A") with { IsUnique = true }), NameComparer.CaseSensitive)));

    [Fact]
    public void An_index_with_a_filter_is_no_key() =>
        Assert.Empty(RowKey.Of(Table(Int("A", false)).With(Index("UX", "A") with { IsUnique = true, Filter = new SqlExpression("A > 1") }), NameComparer.CaseSensitive));

    [Fact]
    public void A_key_over_a_column_that_is_left_out_is_none() =>
        Assert.Empty(RowKey.Of(Table(Int("A", false)).With(PrimaryKey("A")), NameComparer.CaseSensitive, new Identifier("A")));

    private static IEnumerable<string> Names(IEnumerable<Column> columns) => columns.Select(column => column.Name.Last.Value);
}
