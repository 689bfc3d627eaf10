using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>ENABLE TRIGGER and DISABLE TRIGGER.</summary>
internal sealed class EnableDisableTriggerApplier() : StatementApplier<EnableDisableTriggerStatement>(StatementRank.State)
{
    /// <inheritdoc/>
    protected override void Apply(EnableDisableTriggerStatement statement, ApplyContext context)
    {
        if (statement.TriggerObject.TriggerScope != TriggerScope.Normal)
        {
            throw context.Refuse(SourceMessages.FormNotSupported, statement, context.Source.Of(statement));
        }

        context.SwitchTriggers(
            statement.TriggerObject.Name, statement.All ? null : statement.TriggerNames, statement.TriggerEnforcement == TriggerEnforcement.Disable);
    }
}
