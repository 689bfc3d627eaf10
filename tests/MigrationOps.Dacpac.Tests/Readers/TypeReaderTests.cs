using MigrationOps.Model;
using static MigrationOps.Dacpac.Tests.ModelText;

namespace MigrationOps.Dacpac.Tests.Readers;

public class TypeReaderTests
{
    [Theory]
    [InlineData("int", "", "INT")]
    [InlineData("nvarchar", "Length=50", "NVARCHAR (50)")]
    [InlineData("varbinary", "IsMax=True", "VARBINARY (MAX)")]
    [InlineData("decimal", "Precision=18", "DECIMAL (18, 0)")]
    [InlineData("decimal", "Precision=19;Scale=4", "DECIMAL (19, 4)")]
    [InlineData("datetime2", "Scale=7", "DATETIME2 (7)")]
    [InlineData("datetime2", "", "DATETIME2 (0)")]
    [InlineData("time", "", "TIME (0)")]
    [InlineData("datetimeoffset", "Scale=3", "DATETIMEOFFSET (3)")]
    [InlineData("float", "Precision=53", "FLOAT (53)")]
    [InlineData("float", "Precision=24", "REAL")]
    [InlineData("timestamp", "", "ROWVERSION")]
    [InlineData("sysname", "", "[sys].[sysname]")]
    public void A_built_in_type_is_read(string name, string properties, string expected) => Assert.Equal(expected, Read(name, properties).ToString());

    [Fact]
    public void A_system_type_of_the_runtime_has_two_parts()
    {
        var column = Element("SqlSimpleColumn", "[dbo].[T].[a]", Relationship("TypeSpecifier", Element("SqlTypeSpecifier", null, RefersToBuiltIn("Type", "[sys].[geography]"))));

        Assert.Equal(SqlName.Of("sys", "geography"), TypeOf(column).Name);
    }

    [Fact]
    public void A_type_of_the_database_has_two_parts()
    {
        var column = Element("SqlSimpleColumn", "[dbo].[T].[a]", Relationship("TypeSpecifier", Element("SqlTypeSpecifier", null, Refers("Type", "[app].[Money2]"))));

        Assert.Equal(SqlType.UserDefined(SqlName.Of("app", "Money2")), TypeOf(column));
    }

    [Fact]
    public void A_typed_xml_names_its_collection()
    {
        var specifier = Element("SqlXmlTypeSpecifier", null, Property("XmlStyle", "2"), RefersToBuiltIn("Type", "[xml]"), Refers("XmlSchemaCollection", "[app].[XSC]"));

        var type = TypeOf(Element("SqlSimpleColumn", "[dbo].[T].[a]", Relationship("TypeSpecifier", specifier)));

        Assert.Equal(SqlName.Of("app", "XSC"), type.XmlSchemaCollection);
        Assert.True(type.IsXmlDocument);
    }

    private static SqlType Read(string name, string properties) => TypeOf(Column(
        "[dbo].[T].[a]").Replace(Specifier("int"), Specifier(name, properties.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(property => Property(property.Split('=')[0], property.Split('=')[1]))), StringComparison.Ordinal));

    private static SqlType TypeOf(string column) => Reading.Single<Table>(Table("[dbo].[T]", column)).Columns[0].Type!;
}
