using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.TransactSql.Parsing;

namespace MigrationOps.TransactSql.Rehearsal.TwoShapes;

/// <summary>Finds triggers that run instead of the statement.</summary>
internal static class InsteadOfTriggers
{
    /// <summary>Whether a table has one.</summary>
    /// <param name="table">The name of the table.</param>
    /// <param name="model">The database.</param>
    /// <returns>Whether it has.</returns>
    public static bool On(SqlName table, DatabaseModel model) =>
        model.All<Trigger>().Any(trigger => !trigger.IsDisabled && model.Names.Equals(trigger.Parent, table) && IsInsteadOf(trigger));

    private static bool IsInsteadOf(Trigger trigger) =>
        SqlParsing.ParseStatement(trigger.Definition.Text, trigger.Definition.QuotedIdentifier).Fragment is TriggerStatementBody { TriggerType: TriggerType.InsteadOf };
}
