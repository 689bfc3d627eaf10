using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>CREATE SCHEMA. What it creates inside the schema is applied by itself.</summary>
internal sealed class CreateSchemaApplier() : StatementApplier<CreateSchemaStatement>(StatementRank.Schema)
{
    /// <inheritdoc/>
    protected override void Apply(CreateSchemaStatement statement, ApplyContext context) => context.Model.Add(
        new Schema
        {
            Name = SqlName.Of((statement.Name ?? statement.Owner).Value),
            Owner = Principals.OwnerOrNull(statement.Owner),
        },
        context.Source.At(statement));
}
