using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>ALTER TABLE ... REBUILD: the compression of a heap.</summary>
internal sealed class AlterTableRebuildApplier() : StatementApplier<AlterTableRebuildStatement>(StatementRank.Imperative)
{
    /// <inheritdoc/>
    protected override void Apply(AlterTableRebuildStatement statement, ApplyContext context)
    {
        var table = context.RequireTable(statement.SchemaObjectName);
        context.Replace(table, table with { Compression = IndexRebuilding.Compression(table.Compression, statement.Partition, statement.IndexOptions, context) }, statement);
    }
}
