using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>ALTER TABLE ... ENABLE TRIGGER and DISABLE TRIGGER.</summary>
internal sealed class AlterTableTriggerStateApplier() : StatementApplier<AlterTableTriggerModificationStatement>(StatementRank.State)
{
    /// <inheritdoc/>
    protected override void Apply(AlterTableTriggerModificationStatement statement, ApplyContext context) => context.SwitchTriggers(
        statement.SchemaObjectName, statement.All ? null : statement.TriggerNames, statement.TriggerEnforcement == TriggerEnforcement.Disable);
}
