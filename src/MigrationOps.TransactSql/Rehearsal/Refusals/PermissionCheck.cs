using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Refusals;

/// <summary>GRANT, DENY and REVOKE: something or somebody that is not there (15151). Source: Microsoft Learn, GRANT; "Database Engine events and errors".</summary>
internal sealed class PermissionCheck : IStatementCheck
{
    /// <inheritdoc/>
    public IEnumerable<Type> StatementTypes => [typeof(GrantStatement), typeof(DenyStatement), typeof(RevokeStatement)];

    /// <inheritdoc/>
    public void Check(TSqlStatement statement, RunFrame frame)
    {
        var permission = (SecurityStatement)statement;
        if (Securables.Missing(permission.SecurityTargetObject, frame) is { } missing)
        {
            throw frame.Missing(15151, missing, statement);
        }

        foreach (var principal in permission.Principals)
        {
            if (principal.PrincipalType == PrincipalType.Identifier && !KnownNames.HasPrincipal(principal.Identifier.Value, frame))
            {
                throw frame.Missing(15151, new ElementId(ElementKind.User, SqlName.Of(principal.Identifier.Value)), statement);
            }
        }
    }
}
