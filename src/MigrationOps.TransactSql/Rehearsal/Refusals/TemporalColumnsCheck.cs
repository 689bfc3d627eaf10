using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.TransactSql.Appliers;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Rehearsal.Refusals;

/// <summary>
/// Columns of temporal tables: those that cannot be added while versioning is on, and any to the history alone (13550); a period or column of the history that is dropped while it is on
/// (13551); a column of a period that is dropped with the period in place (5074). Source: Microsoft Learn, "Change the schema of a system-versioned temporal table", "Stop system-versioning on
/// a system-versioned temporal table".
/// </summary>
internal sealed class TemporalColumnsCheck : IStatementCheck
{
    /// <inheritdoc/>
    public IEnumerable<Type> StatementTypes => [typeof(AlterTableAddTableElementStatement), typeof(AlterTableDropTableElementStatement)];

    /// <inheritdoc/>
    public void Check(TSqlStatement statement, RunFrame frame)
    {
        if (frame.Model.FindTable(frame.Name(((AlterTableStatement)statement).SchemaObjectName)) is not { } table)
        {
            return;
        }

        var isHistory = HistoryTables.IsKept(table.Name, frame.Model);
        if (statement is AlterTableAddTableElementStatement add)
        {
            var columns = add.Definition.ColumnDefinitions;
            if (isHistory ? columns.Count > 0 : table.SystemVersioning is not null && columns.Any(NeedsVersioningOff))
            {
                throw frame.Because(13550, statement, "NotWhileVersioned", table.Name.ToString());
            }
        }
        else
        {
            CheckDrop(table, isHistory, (AlterTableDropTableElementStatement)statement, frame);
        }
    }

    private static bool NeedsVersioningOff(ColumnDefinition column) =>
        column.ComputedColumnExpression is not null || column.IdentityOptions is not null || column.IsRowGuidCol || column.StorageOptions is { SparseOption: not SparseColumnOption.None };

    private static void CheckDrop(Table table, bool isHistory, AlterTableDropTableElementStatement statement, RunFrame frame)
    {
        var elements = statement.AlterTableDropTableElements;
        var dropsPeriod = elements.Any(element => element.TableElementType == TableElementType.Period);
        var columns = elements.Where(element => element.TableElementType == TableElementType.Column).ToList();
        if ((dropsPeriod && table.SystemVersioning is not null) || (isHistory && columns.Count > 0))
        {
            throw frame.Because(13551, statement, "NotWhileVersioned", table.Name.ToString());
        }

        var part = columns.Select(element => table.FindColumn(new Identifier(element.Name.Value), frame.Model.Names)).FirstOrDefault(column => column is { Generated: not GeneratedAlways.No });
        if (part is not null && !dropsPeriod)
        {
            throw frame.Because(5074, statement, "PeriodNeedsColumn", part.Name.ToString());
        }
    }
}
