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
        var isSwitched = context.IsOrdered && statement.Options.OfType<SystemVersioningTableOption>().Any(option => !HistoryTables.Keeps(table, option, context));
        if (isSwitched)
        {
            HistoryTables.Release(table, context, statement);
        }

        var changed = TableOptionsReader.Apply(table, statement.Options, context);
        context.Replace(table, changed, statement);
        if (isSwitched)
        {
            HistoryTables.TakeBack(changed, context, statement);
        }
    }
}
