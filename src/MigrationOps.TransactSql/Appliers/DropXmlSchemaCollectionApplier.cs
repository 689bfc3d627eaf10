using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>DROP XML SCHEMA COLLECTION.</summary>
internal sealed class DropXmlSchemaCollectionApplier() : StatementApplier<DropXmlSchemaCollectionStatement>(StatementRank.Imperative)
{
    /// <inheritdoc/>
    protected override void Apply(DropXmlSchemaCollectionStatement statement, ApplyContext context) => context.DropOpaque("SqlXmlSchemaCollection", context.Name(statement.Name), statement);
}
