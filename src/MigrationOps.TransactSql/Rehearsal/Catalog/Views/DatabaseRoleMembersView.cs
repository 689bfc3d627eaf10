using MigrationOps.Model;
using static MigrationOps.TransactSql.Rehearsal.Catalog.CatalogValue;

namespace MigrationOps.TransactSql.Rehearsal.Catalog.Views;

/// <summary>sys.database_role_members.</summary>
internal static class DatabaseRoleMembersView
{
    /// <summary>The view.</summary>
    public static CatalogView View { get; } = new CatalogView<(int Role, int Member)>(
        "sys.database_role_members",
        [new("role_principal_id", row => Number(row.Role)), new("member_principal_id", row => Number(row.Member))],
        [],
        static (_, catalog) =>
            from membership in catalog.Model.Current.All<RoleMembership>()
            let role = catalog.Principals.Find(membership.Role.Last)
            let member = catalog.Principals.Find(membership.Member.Last)
            where role is not null && member is not null
            select (role.Id, member.Id));
}
