using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Refusals;

/// <summary>ALTER AUTHORIZATION: something or somebody that is not there (15151). Source: Microsoft Learn, ALTER AUTHORIZATION.</summary>
internal sealed class AuthorizationCheck : StatementCheck<AlterAuthorizationStatement>
{
    /// <inheritdoc/>
    protected override void Check(AlterAuthorizationStatement statement, RunFrame frame)
    {
        if (Securables.Missing(statement.SecurityTargetObject, frame) is { } missing)
        {
            throw frame.Missing(15151, missing, statement);
        }

        if (statement is { ToSchemaOwner: false, PrincipalName: { } owner } && !KnownNames.HasPrincipal(owner.Value, frame))
        {
            throw frame.Missing(15151, new ElementId(ElementKind.User, SqlName.Of(owner.Value)), statement);
        }
    }
}
