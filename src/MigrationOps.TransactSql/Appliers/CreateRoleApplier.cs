using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>CREATE ROLE.</summary>
internal sealed class CreateRoleApplier() : StatementApplier<CreateRoleStatement>(StatementRank.Principal)
{
    /// <inheritdoc/>
    protected override void Apply(CreateRoleStatement statement, ApplyContext context) => context.Model.Add(
        new Role { Name = SqlName.Of(statement.Name.Value), Owner = Principals.OwnerOrNull(statement.Owner) },
        context.Source.At(statement));
}
