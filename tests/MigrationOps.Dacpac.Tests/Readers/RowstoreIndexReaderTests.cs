using MigrationOps.Model;
using static MigrationOps.Dacpac.Tests.ModelText;

namespace MigrationOps.Dacpac.Tests.Readers;

public class RowstoreIndexReaderTests
{
    private static readonly string TableT = Table("[dbo].[T]", Column("[dbo].[T].[a]"), Column("[dbo].[T].[b]"));
    private static readonly string Key = Relationship("ColumnSpecifications", Element("SqlIndexedColumnSpecification", null, Refers("Column", "[dbo].[T].[a]")));

    [Fact]
    public void All_that_an_index_has_is_read()
    {
        var index = Assert.IsType<RowstoreIndex>(Assert.Single(Reading.Single<Table>(TableT, Element(
            "SqlIndex",
            "[dbo].[T].[ix]",
            Property("IsUnique", "True"),
            Property("IsClustered", "True"),
            Property("IsDisabled", "True"),
            Property("Online", "True"),
            Property("FillFactor", "90"),
            Script("FilterPredicate", "[a] > 0"),
            Key,
            Refers("IncludedColumns", "[dbo].[T].[b]"),
            Refers("IndexedObject", "[dbo].[T]"),
            Refers("Filegroup", "[FG1]"))).Indexes));

        Assert.True(index is { IsUnique: true, IsClustered: true, IsDisabled: true });
        Assert.Equal(90, index.Options.FillFactor);
        Assert.Equal("[a] > 0", index.Filter?.Text);
        Assert.Equal([new IndexColumn(new Identifier("a"))], index.Columns);
        Assert.Equal([new Identifier("b")], index.IncludedColumns);
        Assert.Equal(new Placement(new Identifier("FG1")), index.Placement);
        Assert.Empty(index.Unknown);
    }

    [Fact]
    public void An_index_of_a_view_joins_the_view()
    {
        var view = Element("SqlView", "[dbo].[V]", Script("QueryScript", " SELECT 1 AS a"), Header("CREATE VIEW dbo.V AS"));
        var index = Element("SqlIndex", "[dbo].[V].[ix]", Key, Refers("IndexedObject", "[dbo].[V]"));

        Assert.Equal("[dbo].[V].[ix]", Assert.Single(Reading.Single<View>(index, view).Indexes).Name.ToString());
    }

    [Fact]
    public void Indexes_stand_in_the_order_of_their_names()
    {
        string Index(string name) => Element("SqlIndex", $"[dbo].[T].[{name}]", Key, Refers("IndexedObject", "[dbo].[T]"));

        Assert.Equal(["a", "B", "c"], Reading.Single<Table>(TableT, Index("c"), Index("a"), Index("B")).Indexes.Select(index => index.Name.Last.Value));
    }
}
