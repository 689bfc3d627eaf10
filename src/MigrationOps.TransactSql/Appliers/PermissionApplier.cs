using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.TransactSql.Appliers.Reading;
using Permission = MigrationOps.Model.Permission;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>GRANT and DENY.</summary>
/// <typeparam name="T">The type of statement.</typeparam>
internal sealed class PermissionApplier<T>() : StatementApplier<T>(StatementRank.Security)
    where T : SecurityStatement
{
    /// <inheritdoc/>
    protected override void Apply(T statement, ApplyContext context)
    {
        if (PermissionReader.Read(statement, context) is not { } permissions)
        {
            context.AddOpaque("SqlPermissionStatement", SqlName.Of(OpaqueObjects.Content(statement)), statement);
            return;
        }

        foreach (var permission in permissions)
        {
            Put(permission with { IsDenied = statement is DenyStatement, WithGrantOption = statement is GrantStatement { WithGrantOption: true } }, statement, context);
        }
    }

    private static void Put(Permission permission, T statement, ApplyContext context)
    {
        var old = context.Model.Current.Elements.Find(permission.Id);
        if (old is null)
        {
            context.Model.Add(permission, context.Source.At(statement));
        }
        else if (context.IsOrdered)
        {
            context.Replace(old, permission, statement);
        }
        else if (!old.Equals(permission))
        {
            context.Model.Add(permission, context.Source.At(statement));
        }
    }
}
