using System.Diagnostics;
using MigrationOps.Model;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>The options of a table that are changed without touching its rows.</summary>
internal static class TableOptionsText
{
    /// <summary>The statements that bring a table from some options to its own.</summary>
    /// <param name="current">The options as they stand.</param>
    /// <param name="table">The table as it is to be.</param>
    /// <returns>The statements; none where nothing differs.</returns>
    public static IEnumerable<string> Of(TableOptions current, Table table)
    {
        var (desired, name) = (table.Options, Quote.Name(table.Name));
        if (current.LockEscalation != desired.LockEscalation)
        {
            yield return $"ALTER TABLE {name} SET (LOCK_ESCALATION = {Words(desired.LockEscalation)});";
        }

        if (current.LargeValueTypesOutOfRow != desired.LargeValueTypesOutOfRow)
        {
            yield return $"EXEC sys.sp_tableoption {Literal.Text(table.Name)}, N'large value types out of row', {Literal.Bit(desired.LargeValueTypesOutOfRow)};";
        }

        if ((current.ChangeTracking, current.TrackColumnsUpdated) == (desired.ChangeTracking, desired.TrackColumnsUpdated))
        {
            yield break;
        }

        if (current.ChangeTracking)
        {
            yield return $"ALTER TABLE {name} DISABLE CHANGE_TRACKING;";
        }

        if (desired.ChangeTracking)
        {
            yield return $"ALTER TABLE {name} ENABLE CHANGE_TRACKING WITH (TRACK_COLUMNS_UPDATED = {Literal.OnOff(desired.TrackColumnsUpdated)});";
        }
    }

    /// <summary>That a table has options.</summary>
    /// <param name="table">The table.</param>
    /// <returns>The predicate.</returns>
    public static string Has(Table table)
    {
        var tracked = Predicate.Exists(
            "sys.change_tracking_tables AS ct",
            $"ct.object_id = {ObjectCatalog.TableId(table.Name)}",
            table.Options.ChangeTracking ? $"ct.is_track_columns_updated_on = {Literal.Bit(table.Options.TrackColumnsUpdated)}" : null);
        return Predicate.All(
            Predicate.Exists(
                "sys.tables AS t",
                $"t.object_id = {ObjectCatalog.TableId(table.Name)}",
                $"t.lock_escalation_desc = N'{Words(table.Options.LockEscalation)}'",
                $"t.large_value_types_out_of_row = {Literal.Bit(table.Options.LargeValueTypesOutOfRow)}"),
            table.Options.ChangeTracking ? tracked : Predicate.Not(tracked));
    }

    private static string Words(LockEscalation escalation) => escalation switch
    {
        LockEscalation.Table => "TABLE",
        LockEscalation.Disable => "DISABLE",
        LockEscalation.Auto => "AUTO",
        _ => throw new UnreachableException(),
    };
}
