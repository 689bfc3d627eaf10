using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Refusals;

/// <summary>ALTER ROLE ... ADD or DROP MEMBER: a role or member that is not there (15151). Source: Microsoft Learn, ALTER ROLE.</summary>
internal sealed class RoleMemberCheck : StatementCheck<AlterRoleStatement>
{
    /// <inheritdoc/>
    protected override void Check(AlterRoleStatement statement, RunFrame frame)
    {
        var member = statement.Action switch
        {
            AddMemberAlterRoleAction add => add.Member,
            DropMemberAlterRoleAction drop => drop.Member,
            _ => null,
        };
        if (!KnownNames.HasPrincipal(statement.Name.Value, frame))
        {
            throw frame.Missing(15151, new ElementId(ElementKind.Role, SqlName.Of(statement.Name.Value)), statement);
        }

        if (member is not null && !KnownNames.HasPrincipal(member.Value, frame))
        {
            throw frame.Missing(15151, new ElementId(ElementKind.User, SqlName.Of(member.Value)), statement);
        }
    }
}
