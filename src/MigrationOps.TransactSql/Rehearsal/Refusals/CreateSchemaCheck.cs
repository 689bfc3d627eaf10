using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Refusals;

/// <summary>CREATE SCHEMA ... AUTHORIZATION of somebody who is not there: 15151. Source: Microsoft Learn, CREATE SCHEMA.</summary>
internal sealed class CreateSchemaCheck : StatementCheck<CreateSchemaStatement>
{
    /// <inheritdoc/>
    protected override void Check(CreateSchemaStatement statement, RunFrame frame)
    {
        if (statement.Owner is { } owner && !KnownNames.HasPrincipal(owner.Value, frame))
        {
            throw frame.Missing(15151, new ElementId(ElementKind.User, SqlName.Of(owner.Value)), statement);
        }
    }
}
