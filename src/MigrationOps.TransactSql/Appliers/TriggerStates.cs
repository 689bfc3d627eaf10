using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>Switches triggers on and off.</summary>
internal static class TriggerStates
{
    /// <summary>Switches triggers of a table or view.</summary>
    /// <param name="context">The context.</param>
    /// <param name="parent">The table or view.</param>
    /// <param name="names">The names of the triggers with where each is named; null for all.</param>
    /// <param name="isDisabled">Whether they are switched off.</param>
    public static void SwitchTriggers(this ApplyContext context, SchemaObjectName parent, IEnumerable<TSqlFragment>? names, bool isDisabled)
    {
        var owner = context.RequireIndexed(parent).Id.Name;
        var triggers = context.Model.AttachedTo(owner).OfType<Trigger>().ToList();
        var switched = names is null ? triggers : [.. names.Select(name => Find(triggers, name, owner, context))];
        foreach (var trigger in switched)
        {
            context.Replace(trigger, trigger with { IsDisabled = isDisabled }, parent);
        }
    }

    private static Trigger Find(List<Trigger> triggers, TSqlFragment fragment, SqlName owner, ApplyContext context)
    {
        var last = fragment is SchemaObjectName full ? full.BaseIdentifier.Value : ((Microsoft.SqlServer.TransactSql.ScriptDom.Identifier)fragment).Value;
        var name = SqlName.Of(owner.First.Value, last);
        return triggers.FirstOrDefault(trigger => context.Model.Names.Equals(trigger.Name, name)) ?? throw context.Missing(ElementKind.Trigger, name, fragment);
    }
}
