using MigrationOps.Model;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Catalog;

/// <summary>Tells users, roles, members and permissions.</summary>
internal static class SecurityCatalog
{
    /// <summary>A role.</summary>
    /// <param name="role">The role.</param>
    /// <returns>Its presence.</returns>
    public static Presence Of(Role role) => Principal(role.Id, "p.type = 'R'");

    /// <summary>A user.</summary>
    /// <param name="user">The user.</param>
    /// <returns>Its presence.</returns>
    public static Presence Of(User user) => Principal(user.Id, "p.type <> 'R'");

    /// <summary>A member of a role.</summary>
    /// <param name="membership">The membership.</param>
    /// <returns>Its presence.</returns>
    public static Presence Of(RoleMembership membership)
    {
        var exists = Predicate.Exists(
            "sys.database_role_members AS m",
            $"m.role_principal_id = {ObjectCatalog.PrincipalId(membership.Role.Last)}",
            $"m.member_principal_id = {ObjectCatalog.PrincipalId(membership.Member.Last)}");
        string[] both = [$"{ObjectCatalog.PrincipalId(membership.Role.Last)} IS NOT NULL", $"{ObjectCatalog.PrincipalId(membership.Member.Last)} IS NOT NULL"];
        return new Presence(Predicate.All([.. both, Predicate.Not(exists)]), exists, exists);
    }

    /// <summary>A user in a state that ALTER USER changes.</summary>
    /// <param name="user">The user.</param>
    /// <returns>The predicate.</returns>
    public static string Has(User user) => Predicate.Exists(
        "sys.database_principals AS p",
        $"p.principal_id = {ObjectCatalog.PrincipalId(user.Name.Last)}",
        user.DefaultSchema is { } schema ? $"p.default_schema_name = {Literal.Text(schema)}" : null);

    private static Presence Principal(ElementId id, string type)
    {
        var exists = Predicate.Exists("sys.database_principals AS p", $"p.principal_id = {ObjectCatalog.PrincipalId(id.Name.Last)}", type);
        return new Presence(ObjectCatalog.Lacks(id), exists, exists);
    }
}
