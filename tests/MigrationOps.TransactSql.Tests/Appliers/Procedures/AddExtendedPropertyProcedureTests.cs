using MigrationOps.Model;
using MigrationOps.TransactSql.Tests.Sources;

namespace MigrationOps.TransactSql.Tests.Appliers.Procedures;

public sealed class AddExtendedPropertyProcedureTests
{
    private const string Objects = "CREATE TABLE t (a INT CONSTRAINT c CHECK (a > 0), INDEX i (a));\nGO\nCREATE VIEW v AS SELECT 1 AS a;\nGO\nCREATE PROCEDURE p @x INT AS RETURN;\nGO\nCREATE TRIGGER tr ON t AFTER INSERT AS RETURN;\nGO\n";

    [Theory]
    [InlineData("", PropertyHostClass.Database, null)]
    [InlineData(", 'SCHEMA', 'dbo'", PropertyHostClass.Schema, "[dbo]")]
    [InlineData(", 'SCHEMA', 'dbo', 'TABLE', 't'", PropertyHostClass.Table, "[dbo].[t]")]
    [InlineData(", 'schema', 'dbo', 'view', 'v'", PropertyHostClass.View, "[dbo].[v]")]
    [InlineData(", 'SCHEMA', 'dbo', 'VIEW', 'v', 'COLUMN', 'a'", PropertyHostClass.Column, "[dbo].[v].[a]")]
    [InlineData(", 'SCHEMA', 'dbo', 'TABLE', 't', 'CONSTRAINT', 'c'", PropertyHostClass.Constraint, "[dbo].[t].[c]")]
    [InlineData(", 'SCHEMA', 'dbo', 'TABLE', 't', 'INDEX', 'i'", PropertyHostClass.Index, "[dbo].[t].[i]")]
    [InlineData(", 'SCHEMA', 'dbo', 'TABLE', 't', 'TRIGGER', 'tr'", PropertyHostClass.Trigger, "[dbo].[t].[tr]")]
    [InlineData(", 'SCHEMA', 'dbo', 'PROCEDURE', 'p', 'PARAMETER', '@x'", PropertyHostClass.Parameter, "[dbo].[p].[@x]")]
    [InlineData(", 'USER', 'u'", PropertyHostClass.Principal, "[u]")]
    public void A_property_knows_what_it_is_said_of(string levels, PropertyHostClass hostClass, string? name)
    {
        var property = Assert.Single(SourceFolder.Model($"{Objects}EXEC sys.sp_addextendedproperty N'd', N'it''s'{levels};").All<ExtendedProperty>());

        Assert.Equal((hostClass, name), (property.Host.Class, property.Host.Name?.ToString()));
        Assert.Equal("N'it''s'", property.Value!.Value.Text);
    }

    [Fact]
    public void Arguments_may_be_named_and_left_out()
    {
        var property = Assert.Single(SourceFolder.Model($"{Objects}EXECUTE sp_addextendedproperty @level0type = 'SCHEMA', @name = 'd', @level0name = 'dbo';").All<ExtendedProperty>());

        Assert.Null(property.Value);
        Assert.Equal(PropertyHostClass.Schema, property.Host.Class);
    }

    [Fact]
    public void A_variable_is_no_declaration()
        => Assert.Equal("MOP8057", Assert.Single(SourceFolder.Errors("EXEC sp_addextendedproperty @name = @x;")).Id.Value);
}
