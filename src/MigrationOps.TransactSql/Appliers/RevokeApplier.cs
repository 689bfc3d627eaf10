using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.TransactSql.Appliers.Reading;
using Permission = MigrationOps.Model.Permission;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>REVOKE. In a source, where order means nothing, it says that nothing is granted, which holds anyway.</summary>
internal sealed class RevokeApplier() : StatementApplier<RevokeStatement>(StatementRank.Security)
{
    /// <inheritdoc/>
    protected override void Apply(RevokeStatement statement, ApplyContext context)
    {
        if (!context.IsOrdered)
        {
            return;
        }

        var revoked = PermissionReader.Read(statement, context) ?? throw context.Refuse(SourceMessages.FormNotSupported, statement, context.Source.Of(statement));
        foreach (var permission in revoked)
        {
            if (context.Model.Current.Elements.Find(permission.Id) is not Permission old)
            {
                continue;
            }

            if (statement.GrantOptionFor)
            {
                context.Replace(old, old with { WithGrantOption = false }, statement);
            }
            else
            {
                context.Model.Remove(old);
            }
        }
    }
}
