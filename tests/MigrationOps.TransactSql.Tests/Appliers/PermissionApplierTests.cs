using MigrationOps.Model;
using MigrationOps.TransactSql.Tests.Sources;

namespace MigrationOps.TransactSql.Tests.Appliers;

public sealed class PermissionApplierTests
{
    [Theory]
    [InlineData("GRANT SELECT, EXEC ON t TO u, public WITH GRANT OPTION AS dbo", "GRANT EXECUTE ON OBJECT::[dbo].[t] TO [public] +|GRANT EXECUTE ON OBJECT::[dbo].[t] TO [u] +|GRANT SELECT ON OBJECT::[dbo].[t] TO [public] +|GRANT SELECT ON OBJECT::[dbo].[t] TO [u] +")]
    [InlineData("DENY UPDATE (a, b) ON t TO u", "DENY UPDATE ON OBJECT::[dbo].[t].[a] TO [u]|DENY UPDATE ON OBJECT::[dbo].[t].[b] TO [u]")]
    [InlineData("DENY UPDATE ON t (a) TO u", "DENY UPDATE ON OBJECT::[dbo].[t].[a] TO [u]")]
    [InlineData("GRANT VIEW DEFINITION ON SCHEMA::s TO u", "GRANT VIEW DEFINITION ON SCHEMA::[s] TO [u]")]
    [InlineData("GRANT CONTROL ON TYPE::s.tt TO u", "GRANT CONTROL ON TYPE::[s].[tt] TO [u]")]
    [InlineData("GRANT CREATE TABLE TO u", "GRANT CREATE TABLE ON DATABASE TO [u]")]
    [InlineData("GRANT CONNECT ON DATABASE::x TO u", "GRANT CONNECT ON DATABASE TO [u]")]
    [InlineData("GRANT SELECT ON t TO u;\nGO\nGRANT SELECT ON t TO u", "GRANT SELECT ON OBJECT::[dbo].[t] TO [u]")]
    [InlineData("REVOKE SELECT ON t FROM u", "")]
    public void A_statement_gives_one_permission_for_each_action_column_and_grantee(string sql, string permissions)
        => Assert.Equal(
            permissions,
            string.Join('|', SourceFolder.Model(sql + ";").All<Permission>().Select(Text).Order(StringComparer.Ordinal)));

    [Fact]
    public void A_grant_and_a_denial_of_one_thing_contradict_each_other()
        => Assert.Equal("MOP8055", Assert.Single(SourceFolder.Errors("GRANT SELECT ON t TO u;\nGO\nDENY SELECT ON t TO u;")).Id.Value);

    private static string Text(Permission permission) =>
        $"{(permission.IsDenied ? "DENY" : "GRANT")} {permission.Id.Qualifier}{(permission.WithGrantOption ? " +" : string.Empty)}{(permission.Grantor is { } grantor ? $" AS {grantor}" : string.Empty)}";
}
