using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.TransactSql.Appliers;

namespace MigrationOps.TransactSql.Rehearsal.Refusals;

/// <summary>
/// SET (SYSTEM_VERSIONING = OFF) of a table that is not versioned (13591); ON without a period (13510) or primary key (13553), again without saying anything (13596), over another history table than the present one (13757), or over a table that cannot
/// keep the history. Source: Microsoft Learn, "Temporal table considerations and limitations", ALTER TABLE; "Database Engine events and errors".
/// </summary>
internal sealed class SystemVersioningCheck : StatementCheck<AlterTableSetStatement>
{
    /// <inheritdoc/>
    protected override void Check(AlterTableSetStatement statement, RunFrame frame)
    {
        if (statement.Options.OfType<SystemVersioningTableOption>().FirstOrDefault() is not { } option
            || frame.Model.FindTable(frame.Name(statement.SchemaObjectName)) is not { } table)
        {
            return;
        }

        if (option.OptionState != OptionState.On)
        {
            CheckOff(table, statement, frame);
        }
        else if (table.SystemVersioning is not null)
        {
            CheckAgain(table, option, statement, frame);
        }
        else
        {
            CheckOn(table, option, statement, frame);
        }
    }

    private static void CheckOff(Table table, AlterTableSetStatement statement, RunFrame frame)
    {
        if (table.SystemVersioning is null)
        {
            throw frame.Because(13591, statement, "NotVersioned", table.Name.ToString());
        }
    }

    private static void CheckOn(Table table, SystemVersioningTableOption option, AlterTableSetStatement statement, RunFrame frame)
    {

        if (!table.Columns.Any(column => column.Generated == GeneratedAlways.RowStart))
        {
            throw frame.Because(13510, statement, "NoPeriod", table.Name.ToString());
        }

        if (table.PrimaryKey is null)
        {
            throw frame.Because(13553, statement, "NoKeyForVersioning", table.Name.ToString());
        }

        if (option.HistoryTable is { } name && frame.Model.FindTable(frame.Name(name)) is { } history)
        {
            HistoryForm.Check((table, history), option, statement, frame);
        }
    }

    private static void CheckAgain(Table table, SystemVersioningTableOption option, AlterTableSetStatement statement, RunFrame frame)
    {
        if (option is { HistoryTable: null, RetentionPeriod: null })
        {
            throw frame.Because(13596, statement, "VersionedAlready", table.Name.ToString());
        }

        if (!HistoryTables.Keeps(table, option, frame.Context))
        {
            throw frame.Because(13757, statement, "VersionedAlready", table.Name.ToString());
        }
    }
}
