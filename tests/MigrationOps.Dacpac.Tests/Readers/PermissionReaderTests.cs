using MigrationOps.Model;
using static MigrationOps.Dacpac.Tests.ModelText;

namespace MigrationOps.Dacpac.Tests.Readers;

public class PermissionReaderTests
{
    [Theory]
    [InlineData("[Grant.Select.Object].[u].[dbo].[dbo].[T]", "2", "[dbo].[T]", "SELECT", SecurableClass.Object)]
    [InlineData("[Grant.Select.Object].[u].[dbo].[dbo].[T].[a]", "2", "[dbo].[T].[a]", "SELECT", SecurableClass.Column)]
    [InlineData("[Grant.ViewDefinition.Schema].[u].[dbo].[app]", "1088", "[app]", "VIEW DEFINITION", SecurableClass.Schema)]
    [InlineData("[Grant.Execute.Type].[u].[dbo].[dbo].[tt]", "1070", "[dbo].[tt]", "EXECUTE", SecurableClass.Type)]
    [InlineData("[Grant.AlterAnythingNew.Object].[u].[dbo].[dbo].[T]", "4711", "[dbo].[T]", "ALTER ANYTHING NEW", SecurableClass.Object)]
    public void A_grant_is_read(string name, string number, string securable, string action, SecurableClass expected)
    {
        var permission = Reading.Single<Permission>(Element("SqlPermissionStatement", name, Property("Permission", number), Refers("Grantee", "[u]"), Refers("SecuredObject", securable)));

        Assert.Equal(action, permission.Action);
        Assert.Equal(expected, permission.Securable.Class);
        Assert.Equal(securable, permission.Securable.Name?.ToString());
        Assert.False(permission.IsDenied);
        Assert.Empty(permission.Unknown);
    }

    [Fact]
    public void A_denial_on_the_database_is_read()
    {
        var permission = Reading.Single<Permission>(
            "<Element Type=\"SqlDatabaseOptions\" Disambiguator=\"1\" />",
            Element(
                "SqlPermissionStatement",
                "[Deny.CreateTable.Database].[u].[boss]",
                Property("PermissionAction", "1"),
                Property("Permission", "11"),
                Refers("Grantee", "[u]"),
                Refers("Grantor", "[boss]"),
                Relationship("SecuredObject", "<References Disambiguator=\"1\" />")));

        Assert.True(permission.IsDenied);
        Assert.Equal("CREATE TABLE", permission.Action);
        Assert.Equal(new Securable(SecurableClass.Database, null), permission.Securable);
        Assert.Equal("boss", permission.Grantor?.Value);
    }

    [Fact]
    public void A_number_that_contradicts_the_name_is_kept_as_unknown()
    {
        var permission = Reading.Single<Permission>(Element("SqlPermissionStatement", "[Grant.Select.Object].[u].[dbo].[dbo].[T]", Property("Permission", "4711"), Refers("Grantee", "[u]"), Refers("SecuredObject", "[dbo].[T]")));

        Assert.Equal(new UnknownProperty("Permission", "4711"), Assert.Single(permission.Unknown));
    }

    [Fact]
    public void The_same_permission_from_two_grantors_is_not_lost()
    {
        string Grant(string grantor) => Element("SqlPermissionStatement", $"[Grant.Select.Object].[u].[{grantor}].[dbo].[T]", Property("Permission", "2"), Refers("Grantee", "[u]"), Refers("Grantor", $"[{grantor}]"), Refers("SecuredObject", "[dbo].[T]"));

        var model = Reading.Of(Grant("a"), Grant("b")).Model;

        Assert.Single(model.All<Permission>());
        Assert.Single(model.All<OpaqueObject>());
    }

    [Fact]
    public void A_class_that_is_not_modelled_stays_opaque() =>
        Assert.Single(Reading.Of(Element("SqlPermissionStatement", "[Grant.Control.Galaxy].[u].[dbo].[x]", Refers("Grantee", "[u]"), Refers("SecuredObject", "[x]"))).Model.All<OpaqueObject>());
}
