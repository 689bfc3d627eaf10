using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>CREATE, ALTER and CREATE OR ALTER TRIGGER.</summary>
/// <typeparam name="T">The type of statement.</typeparam>
/// <param name="form">Which of the three it is.</param>
internal sealed class TriggerApplier<T>(ModuleForm form) : StatementApplier<T>(form == ModuleForm.Alter ? StatementRank.Imperative : StatementRank.Trigger)
    where T : TriggerStatementBody
{
    /// <inheritdoc/>
    protected override void Apply(T statement, ApplyContext context)
    {
        if (statement.TriggerObject.TriggerScope != TriggerScope.Normal)
        {
            PutDatabaseTrigger(statement, context);
            return;
        }

        var parent = context.RequireIndexed(statement.TriggerObject.Name);
        var trigger = new Trigger
        {
            Name = context.Name(statement.Name) is var name && statement.Name.SchemaIdentifier is null ? new SqlName([parent.Id.Name.First, name.Last]) : name,
            Parent = parent.Id.Name,
            Definition = ModuleText.Read(statement.ScriptTokenStream, context),
            IsSchemaBound = statement.Options.Any(option => option.OptionKind is TriggerOptionKind.SchemaBinding or TriggerOptionKind.NativeCompile),
        };

        // ALTER TRIGGER gives up the first or last place, and keeps a trigger switched off: Microsoft Learn, ALTER TRIGGER.
        var isDisabled = context.IsOrdered && form != ModuleForm.Create && context.Model.Current.Elements.Find(trigger.Id) is Trigger { IsDisabled: true };
        context.PutModule(trigger with { IsDisabled = isDisabled }, form, statement);
    }

    private static void PutDatabaseTrigger(T statement, ApplyContext context)
    {
        var name = SqlName.Of(statement.Name.BaseIdentifier.Value);
        var trigger = new OpaqueObject
        {
            TypeName = statement.TriggerObject.TriggerScope == TriggerScope.Database ? "SqlDatabaseDdlTrigger" : "SqlServerDdlTrigger",
            Name = name,
            Content = ModuleText.AsCreate(statement.ScriptTokenStream, context),
            Form = statement.TriggerObject.TriggerScope == TriggerScope.Database && context.Session is { AnsiNulls: true, QuotedIdentifier: true } ? OpaqueForm.Statement : OpaqueForm.Sql,
            Names = statement.StatementList is { } body ? OpaqueNames.Of(body, name, context) : [],
        };
        context.AddOpaque(trigger, statement);
    }
}
