using MigrationOps.Model;
using MigrationOps.TransactSql.Tests.Sources;

namespace MigrationOps.TransactSql.Tests.Appliers;

public sealed class PrincipalAppliersTests
{
    [Theory]
    [InlineData("", "LOGIN [u]")]
    [InlineData("FOR LOGIN l", "LOGIN [l]")]
    [InlineData("WITHOUT LOGIN", "WITHOUT LOGIN")]
    [InlineData("FROM EXTERNAL PROVIDER", "EXTERNAL PROVIDER")]
    [InlineData("FROM CERTIFICATE c", "CERTIFICATE [c]")]
    [InlineData("WITH PASSWORD = 'Top$ecret'", "PASSWORD")]
    public void A_user_tells_what_stands_behind_it(string clause, string authentication)
        => Assert.Equal(authentication, Assert.Single(SourceFolder.Model($"CREATE USER u {clause};").All<User>()).Authentication);

    [Fact]
    public void Owners_other_than_dbo_are_kept()
    {
        var model = SourceFolder.Model("CREATE ROLE r AUTHORIZATION dbo;\nGO\nCREATE SCHEMA s AUTHORIZATION r;\nGO\nCREATE SCHEMA q;\nGO\nALTER AUTHORIZATION ON SCHEMA::q TO r;");

        Assert.Null(Assert.Single(model.All<Role>()).Owner);
        Assert.All(model.All<Schema>(), schema => Assert.Equal(new Identifier("r"), schema.Owner));
    }

    [Fact]
    public void Members_are_the_same_in_both_spellings()
        => Assert.Equal(
            ["[db_datareader].[u]", "[r].[u]"],
            SourceFolder.Model("ALTER ROLE r ADD MEMBER u;\nGO\nEXEC sp_addrolemember 'db_datareader', 'u';\nGO\nEXEC sp_addrolemember @membername = N'u', @rolename = N'r';").All<RoleMembership>().Select(member => member.Id.Name.ToString()));

    [Fact]
    public void What_a_schema_creates_is_in_it()
        => Assert.Equal(
            ["[s].[v]", "[s].[t]"],
            SourceFolder.Model("CREATE SCHEMA s CREATE TABLE t (a INT) CREATE VIEW v AS SELECT a FROM t;").Elements.Where(element => element is not Schema).Select(element => element.Id.Name.ToString()).OrderDescending(StringComparer.Ordinal));
}
