using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.TransactSql.Appliers.Reading;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>ALTER TABLE ... SET: lock escalation, system versioning and other options.</summary>
internal sealed class AlterTableSetApplier() : StatementApplier<AlterTableSetStatement>(StatementRank.State)
{
    /// <inheritdoc/>
    protected override void Apply(AlterTableSetStatement statement, ApplyContext context)
    {
        var table = context.RequireTable(statement.SchemaObjectName);
        context.Replace(table, TableOptionsReader.Apply(table, statement.Options, context), statement);
    }
}
