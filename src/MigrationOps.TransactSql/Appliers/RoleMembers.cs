using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>Adds and drops members of roles. Saying it twice says nothing more, as on the server.</summary>
internal static class RoleMembers
{
    /// <summary>Adds a member.</summary>
    /// <param name="context">The context.</param>
    /// <param name="role">The role.</param>
    /// <param name="member">The member.</param>
    /// <param name="fragment">The statement.</param>
    public static void Add(ApplyContext context, string role, string member, TSqlFragment fragment)
    {
        var membership = Membership(role, member);
        if (!context.Model.Has(membership.Id))
        {
            context.Model.Add(membership, context.Source.At(fragment));
        }
    }

    /// <summary>Drops a member.</summary>
    /// <param name="context">The context.</param>
    /// <param name="role">The role.</param>
    /// <param name="member">The member.</param>
    /// <param name="fragment">The statement.</param>
    public static void Drop(ApplyContext context, string role, string member, TSqlFragment fragment)
    {
        var membership = Membership(role, member);
        if (!context.Model.Has(membership.Id))
        {
            throw context.Missing(ElementKind.RoleMembership, membership.Id.Name, fragment);
        }

        context.Model.Remove(context.Model.Current.Elements.Find(membership.Id)!);
    }

    private static RoleMembership Membership(string role, string member) => new() { Role = SqlName.Of(role), Member = SqlName.Of(member) };
}
