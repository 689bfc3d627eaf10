using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>DROP FULLTEXT INDEX.</summary>
internal sealed class DropFullTextIndexApplier() : StatementApplier<DropFullTextIndexStatement>(StatementRank.Imperative)
{
    /// <inheritdoc/>
    protected override void Apply(DropFullTextIndexStatement statement, ApplyContext context) => context.DropOpaque("SqlFullTextIndex", context.Name(statement.TableName), statement);
}
