using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>DROP SECURITY POLICY.</summary>
internal sealed class DropSecurityPolicyApplier() : StatementApplier<DropSecurityPolicyStatement>(StatementRank.Imperative)
{
    /// <inheritdoc/>
    protected override void Apply(DropSecurityPolicyStatement statement, ApplyContext context)
    {
        foreach (var policy in statement.Objects)
        {
            context.DropOpaque("SqlSecurityPolicy", context.Name(policy), statement);
        }
    }
}
