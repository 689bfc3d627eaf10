using System.Diagnostics.CodeAnalysis;
using MigrationOps.Model;
using MigrationOps.TransactSql.Appliers.Reading;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>
/// Keeps updatable ledger tables as a DACPAC has them: SYSTEM_VERSIONING without a period names the table of their history and makes them no temporal
/// tables, and the history is a table of its own. Source: Microsoft Learn, "Updatable ledger tables"; the names are those of the DACPAC format.
/// </summary>
internal static class LedgerTables
{
    private const string LedgerType = "LedgerType";
    private const string Updatable = "2";
    private const string History = "1";
    private const string NoRetention = "-1";

    /// <summary>Whether a table is an updatable ledger that states its history table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="history">The name of the history table.</param>
    /// <returns>Whether it is.</returns>
    public static bool HasHistory(Table table, [NotNullWhen(true)] out SqlName? history)
    {
        history = table.SystemVersioning?.HistoryTable;
        return history is not null
            && table.Unknown.Contains(new UnknownProperty(LedgerType, Updatable))
            && table.Columns.All(column => column.Generated == GeneratedAlways.No);
    }

    /// <summary>Takes the versioning out of a ledger table and adds its history table, unless that is declared.</summary>
    /// <param name="model">The model.</param>
    /// <param name="table">The ledger table.</param>
    /// <param name="history">The name of its history table.</param>
    public static void Settle(WorkingModel model, Table table, SqlName history)
    {
        var place = model.Locations[table.Id];
        var ledger = (table with { SystemVersioning = null })
            .WithUnknown("LedgerHistoryTableName", history.Last.Value)
            .WithUnknown("LedgerHistoryTableSchemaName", history.First.Value)
            .WithUnknown("RetentionUnit", NoRetention);
        model.Replace(table, ledger, place);
        if (model.FindTable(history) is null)
        {
            model.Add(HistoryTables.Of(table, history).WithUnknown(LedgerType, History), place);
        }
    }
}
