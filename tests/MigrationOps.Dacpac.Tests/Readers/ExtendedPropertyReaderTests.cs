using MigrationOps.Model;
using static MigrationOps.Dacpac.Tests.ModelText;

namespace MigrationOps.Dacpac.Tests.Readers;

public class ExtendedPropertyReaderTests
{
    private static readonly string[] Database =
    [
        Table("[dbo].[T]", Column("[dbo].[T].[a]")),
        Element("SqlCheckConstraint", "[dbo].[CK]", Script("CheckExpressionScript", "1=1"), Refers("DefiningTable", "[dbo].[T]")),
        Element("SqlDmlTrigger", "[dbo].[tr]", Script("BodyScript", " RETURN"), Refers("Parent", "[dbo].[T]"), Header("CREATE TRIGGER dbo.tr ON dbo.T FOR INSERT AS")),
        Element("SqlProcedure", "[dbo].[P]", Script("BodyScript", " RETURN"), Header("CREATE PROC dbo.P AS")),
    ];

    [Theory]
    [InlineData("SqlTableBase", "[dbo].[T]", PropertyHostClass.Table, "[dbo].[T]")]
    [InlineData("SqlColumn", "[dbo].[T].[a]", PropertyHostClass.Column, "[dbo].[T].[a]")]
    [InlineData("SqlConstraint", "[dbo].[CK]", PropertyHostClass.Constraint, "[dbo].[T].[CK]")]
    [InlineData("SqlDmlTrigger", "[dbo].[tr]", PropertyHostClass.Trigger, "[dbo].[T].[tr]")]
    [InlineData("SqlProcedure", "[dbo].[P]", PropertyHostClass.Procedure, "[dbo].[P]")]
    [InlineData("SqlSchema", "[dbo]", PropertyHostClass.Schema, "[dbo]")]
    [InlineData("SqlSomethingNew", "[dbo].[P]", PropertyHostClass.Procedure, "[dbo].[P]")]
    [InlineData("SqlSomethingNew", "[x]", PropertyHostClass.Other, "[SqlSomethingNew].[x]")]
    public void The_host_is_found(string type, string name, PropertyHostClass expected, string expectedName)
    {
        var property = Element("SqlExtendedProperty", $"[{type}].{name}.[MS_Description]", Script("Value", "N'it''s'"), Refers("Host", name));

        var read = Reading.Single<ExtendedProperty>([property, .. Database]);

        Assert.Equal(expected, read.Host.Class);
        Assert.Equal(expectedName, read.Host.Name?.ToString());
        Assert.Equal("N'it''s'", read.Value?.Text);
    }

    [Fact]
    public void A_property_of_the_database_has_no_host_name()
    {
        var property = Element("SqlExtendedProperty", "[SqlDatabaseOptions].[P]", Script("Value", "1"), Relationship("Host", "<References Disambiguator=\"1\" />"));

        Assert.Equal(new PropertyHost(PropertyHostClass.Database, null), Reading.Single<ExtendedProperty>(property).Host);
    }
}
