using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>ALTER ROLE: members and names.</summary>
internal sealed class AlterRoleApplier() : StatementApplier<AlterRoleStatement>(StatementRank.Security)
{
    /// <inheritdoc/>
    protected override StatementRank RankOf(AlterRoleStatement statement) =>
        statement.Action is AddMemberAlterRoleAction ? StatementRank.Security : StatementRank.Imperative;

    /// <inheritdoc/>
    protected override void Apply(AlterRoleStatement statement, ApplyContext context)
    {
        switch (statement.Action)
        {
            case AddMemberAlterRoleAction add:
                RoleMembers.Add(context, statement.Name.Value, add.Member.Value, statement);
                break;
            case DropMemberAlterRoleAction drop:
                RoleMembers.Drop(context, statement.Name.Value, drop.Member.Value, statement);
                break;
            default:
                throw context.Refuse(SourceMessages.FormNotSupported, statement, context.Source.Of(statement));
        }
    }
}
