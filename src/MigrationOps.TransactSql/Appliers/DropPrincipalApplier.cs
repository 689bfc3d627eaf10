using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using Permission = MigrationOps.Model.Permission;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>DROP ROLE and DROP USER.</summary>
/// <typeparam name="T">The type of statement.</typeparam>
/// <param name="kind">The kind of principal.</param>
internal sealed class DropPrincipalApplier<T>(ElementKind kind) : StatementApplier<T>(StatementRank.Imperative)
    where T : DropUnownedObjectStatement
{
    /// <inheritdoc/>
    protected override void Apply(T statement, ApplyContext context)
    {
        var name = SqlName.Of(statement.Name.Value);
        if (context.Model.Find<Element>(kind, name) is not { } principal)
        {
            if (!statement.IsIfExists)
            {
                throw context.Missing(kind, name, statement);
            }

            return;
        }

        RequireNoOwned(principal, context, statement);
        var attached = context.Model.AttachedTo(name);
        if (principal is Role && attached.OfType<RoleMembership>().FirstOrDefault(membership => context.Model.Names.Equals(membership.Role, name)) is { } member)
        {
            throw context.Refuse(SourceMessages.StillUsed, statement, kind.Words(), name.ToString(), member.Id.Kind.Words(), member.Id.ToString());
        }

        context.Model.Remove(principal);
        foreach (var hanging in attached.Where(hanging => hanging is Permission or ExtendedProperty or RoleMembership))
        {
            context.Model.Remove(hanging);
        }
    }

    private static void RequireNoOwned(Element principal, ApplyContext context, TSqlFragment statement)
    {
        var names = context.Model.Names;
        var owner = principal.Id.Name.Last;
        var owned = context.Model.Current.All<Schema>().Where(schema => schema.Owner is { } name && names.Equals(name, owner)).Cast<Element>()
            .Concat(context.Model.Current.All<Role>().Where(role => role.Owner is { } name && names.Equals(name, owner)))
            .FirstOrDefault();
        if (owned is not null)
        {
            throw context.Refuse(SourceMessages.StillUsed, statement, principal.Id.Kind.Words(), principal.Id.ToString(), owned.Id.Kind.Words(), owned.Id.ToString());
        }
    }
}
