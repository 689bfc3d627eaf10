using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>ALTER USER: default schema and login.</summary>
internal sealed class AlterUserApplier() : StatementApplier<AlterUserStatement>(StatementRank.Imperative)
{
    /// <inheritdoc/>
    protected override void Apply(AlterUserStatement statement, ApplyContext context)
    {
        var name = SqlName.Of(statement.Name.Value);
        var user = context.Model.Find<User>(ElementKind.User, name) ?? throw context.Missing(ElementKind.User, name, statement);
        context.Replace(user, UserOptions.Apply(user, statement.UserOptions, context), statement);
    }
}
