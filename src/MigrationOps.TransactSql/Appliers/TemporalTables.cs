using MigrationOps.Model;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>Tells history tables that the source declares from those that SQL Server makes.</summary>
internal static class TemporalTables
{
    /// <summary>Settles it for all temporal tables, when all tables are there.</summary>
    /// <param name="model">The model.</param>
    public static void Settle(WorkingModel model)
    {
        foreach (var table in model.Current.All<Table>().Where(table => table.SystemVersioning is not null).ToList())
        {
            if (LedgerTables.HasHistory(table, out var ledgerHistory))
            {
                LedgerTables.Settle(model, table, ledgerHistory);
                continue;
            }

            var versioning = table.SystemVersioning!;
            var isAutomatic = versioning.HistoryTable is not { } history || model.FindTable(history) is null;
            if (isAutomatic != versioning.HasAutomaticHistoryTable)
            {
                var changed = table with { SystemVersioning = versioning with { HasAutomaticHistoryTable = isAutomatic } };
                model.Replace(table, changed, model.Locations[table.Id]);
            }
        }
    }
}
