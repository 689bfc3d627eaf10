using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Core.Tests.Operations;

public class UnderlyingTypesTests
{
    private static readonly SqlName Phone = SqlName.Of("dbo", "Phone");

    private static readonly DatabaseModel Model = DatabaseModel
        .Empty(new DatabaseSettings { Platform = SqlPlatform.SqlServer2022 })
        .With(new AliasType { Name = Phone, BaseType = SqlTypes.Parse("varchar(20)") });

    [Fact]
    public void An_alias_type_is_stored_as_its_base_type() =>
        Assert.Equal(SqlTypes.Parse("varchar(20)"), Model.UnderlyingType(SqlType.UserDefined(SqlName.Of("DBO", "phone"))));

    [Fact]
    public void Sysname_is_stored_as_nvarchar_of_128() =>
        Assert.Equal(SqlTypes.Parse("nvarchar(128)"), Model.UnderlyingType(SqlType.UserDefined(SqlName.Of("sys", "sysname"))));

    [Theory]
    [InlineData("int")]
    [InlineData("geography")]
    public void A_built_in_type_is_stored_as_itself(string type) =>
        Assert.Equal(SqlTypes.Parse(type), Model.UnderlyingType(SqlTypes.Parse(type)));

    [Fact]
    public void A_type_that_the_database_does_not_define_stays_as_it_is()
    {
        var unknown = SqlType.UserDefined(SqlName.Of("dbo", "Vector3"));

        Assert.Equal(unknown, Model.UnderlyingType(unknown));
    }
}
