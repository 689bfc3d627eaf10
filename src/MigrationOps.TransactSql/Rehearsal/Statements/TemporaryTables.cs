using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.TransactSql.Appliers.Reading;
using MigrationOps.TransactSql.Rehearsal.Evaluation;

namespace MigrationOps.TransactSql.Rehearsal.Statements;

/// <summary>The tables that live as long as the session.</summary>
internal static class TemporaryTables
{
    /// <summary>Whether a name is one of a temporary table or a table variable.</summary>
    /// <param name="name">The name.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsName(string name) => name is ['#' or '@', ..];

    /// <summary>Makes an empty table.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="definition">Its columns; null where they are not known.</param>
    /// <param name="frame">Where it is made.</param>
    public static void Create(string name, TableDefinition? definition, RunFrame frame)
    {
        var table = SqlName.Of(name);
        var columns = (definition?.ColumnDefinitions ?? []).Select(column => ColumnReader.Read(column, table, frame.Context));
        frame.Session.Temporary = frame.Session.Temporary.SetItem(name, new TemporaryTable(name, columns.ToValueList()));
        frame.Session.Rows = frame.Session.Rows.SetItem(table, RowPresence.None);
    }

    /// <summary>Takes a table away.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="frame">Where it is dropped.</param>
    public static void Drop(string name, RunFrame frame)
    {
        frame.Session.Temporary = frame.Session.Temporary.Remove(name);
        frame.Session.Rows = frame.Session.Rows.Remove(SqlName.Of(name));
    }
}
