using MigrationOps.Model;
using static MigrationOps.Dacpac.Tests.ModelText;

namespace MigrationOps.Dacpac.Tests.Readers;

public class DependencyReaderTests
{
    private static readonly string TableT = Table("[dbo].[T]", Column("[dbo].[T].[a]"), Element("SqlComputedColumn", "[dbo].[T].[c]", Script("ExpressionScript", "([a]+1)"), Refers("ExpressionDependencies", "[dbo].[T].[a]")));

    [Fact]
    public void A_body_names_objects_and_columns_of_the_database_only()
    {
        var procedure = Element(
            "SqlProcedure",
            "[dbo].[P]",
            Script("BodyScript", " SELECT 1"),
            Header("CREATE PROC dbo.P AS"),
            Relationship(
                "BodyDependencies",
                "<References Name=\"[dbo].[T]\" />",
                "<References Name=\"[dbo].[T]\" />",
                "<References Name=\"[dbo].[T].[a]\" />",
                "<References Name=\"[dbo].[P].[@x]\" />",
                "<References Name=\"[dbo].[P].[#temporary].[a]\" />",
                "<References Name=\"[dbo].[Q].[@y]\" />",
                "<References Name=\"[srv].[db]|[dbo].[t]\" />",
                "<References ExternalSource=\"master.dacpac\" Name=\"[sys].[tables]\" />",
                "<References ExternalSource=\"BuiltIns\" Name=\"[int]\" />"));

        var database = Reading.Of(TableT, procedure);

        Assert.Equal(["[dbo].[T]", "[dbo].[T].[a]"], Uses(database, new ElementId(ElementKind.Procedure, SqlName.Of("dbo", "P"))));
        Assert.Contains(new ElementId(ElementKind.Procedure, SqlName.Of("dbo", "P")), database.Dependencies.UsersOf(SqlName.Of("dbo", "t")));
    }

    [Fact]
    public void A_computed_column_names_the_columns_that_it_is_made_of() =>
        Assert.Equal(["[dbo].[T].[a]"], Uses(Reading.Of(TableT), new ElementId(ElementKind.Column, SqlName.Of("dbo", "T", "c"))));

    [Fact]
    public void A_check_and_a_filter_name_their_columns()
    {
        var check = Element("SqlCheckConstraint", "[dbo].[CK]", Script("CheckExpressionScript", "[a] > 0"), Refers("CheckExpressionDependencies", "[dbo].[T].[a]"), Refers("DefiningTable", "[dbo].[T]"));
        var index = Element(
            "SqlIndex",
            "[dbo].[T].[ix]",
            Script("FilterPredicate", "[a] > 0"),
            Refers("BodyDependencies", "[dbo].[T].[a]"),
            Relationship("ColumnSpecifications", Element("SqlIndexedColumnSpecification", null, Refers("Column", "[dbo].[T].[a]"))),
            Refers("IndexedObject", "[dbo].[T]"));

        var database = Reading.Of(TableT, check, index);

        Assert.Equal(["[dbo].[T].[a]"], Uses(database, new ElementId(ElementKind.CheckConstraint, SqlName.Of("dbo", "T", "CK"))));
        Assert.Equal(["[dbo].[T].[a]"], Uses(database, new ElementId(ElementKind.Index, SqlName.Of("dbo", "T", "ix"))));
    }

    private static IEnumerable<string> Uses(LoadedDatabase database, ElementId id) => database.Dependencies.UsesOf(id).Select(name => name.ToString());
}
