using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>DROP of objects of a schema: tables, views, procedures, functions, triggers, sequences and synonyms.</summary>
/// <typeparam name="T">The type of statement.</typeparam>
/// <param name="kind">The kind of object.</param>
internal sealed class DropObjectsApplier<T>(ElementKind kind) : StatementApplier<T>(StatementRank.Imperative)
    where T : DropObjectsStatement
{
    /// <inheritdoc/>
    protected override void Apply(T statement, ApplyContext context)
    {
        if (statement is DropTriggerStatement { TriggerScope: TriggerScope.Database } triggers)
        {
            DropDatabaseTriggers(triggers, context);
            return;
        }

        if (statement is DropTriggerStatement { TriggerScope: not TriggerScope.Normal })
        {
            throw context.Refuse(SourceMessages.FormNotSupported, statement, context.Source.Of(statement));
        }

        foreach (var reference in statement.Objects)
        {
            var name = context.Name(reference);
            if (context.Model.Find<Element>(kind, name) is { } element)
            {
                context.DropObject(element, name, reference);
            }
            else if (!statement.IsIfExists)
            {
                throw context.Missing(kind, name, reference);
            }
        }
    }

    private static void DropDatabaseTriggers(DropTriggerStatement statement, ApplyContext context)
    {
        foreach (var trigger in statement.Objects)
        {
            context.DropOpaque("SqlDatabaseDdlTrigger", SqlName.Of(trigger.BaseIdentifier.Value), statement);
        }
    }
}
