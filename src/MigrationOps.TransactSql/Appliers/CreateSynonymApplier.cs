using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>CREATE SYNONYM.</summary>
internal sealed class CreateSynonymApplier() : StatementApplier<CreateSynonymStatement>(StatementRank.Object)
{
    /// <inheritdoc/>
    protected override void Apply(CreateSynonymStatement statement, ApplyContext context) => context.Model.Add(
        new Synonym
        {
            Name = context.Name(statement.Name),
            Target = new SqlName(statement.ForName.Identifiers.Select(part => new Identifier(part.Value)).ToValueList()),
        },
        context.Source.At(statement));
}
