using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>ALTER TABLE ... ENABLE and DISABLE CHANGE_TRACKING.</summary>
internal sealed class ChangeTrackingApplier() : StatementApplier<AlterTableChangeTrackingModificationStatement>(StatementRank.State)
{
    /// <inheritdoc/>
    protected override void Apply(AlterTableChangeTrackingModificationStatement statement, ApplyContext context)
    {
        var table = context.RequireTable(statement.SchemaObjectName);
        var options = table.Options with
        {
            ChangeTracking = statement.IsEnable,
            TrackColumnsUpdated = statement.IsEnable && statement.TrackColumnsUpdated == OptionState.On,
        };
        context.Replace(table, table with { Options = options }, statement);
    }
}
