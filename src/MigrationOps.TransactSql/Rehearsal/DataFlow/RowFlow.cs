using MigrationOps.Model;
using MigrationOps.Rehearsing;

namespace MigrationOps.TransactSql.Rehearsal.DataFlow;

/// <summary>
/// Follows where the values of a script go, by table and column: not the rows themselves. A value counts as copied when a statement that writes
/// elsewhere has read its column.
/// </summary>
/// <param name="start">The database before the script.</param>
internal sealed class RowFlow(DatabaseModel start)
{
    private readonly List<RowWrite> _writes = [];
    private readonly List<ScriptDanger> _dangers = [];

    /// <summary>What was found, in the order of the script.</summary>
    public IReadOnlyList<ScriptDanger> Dangers => _dangers;

    /// <summary>The statements that wrote rows, in the order of the script.</summary>
    public IReadOnlyList<RowWrite> Writes => _writes;

    /// <summary>Notes a statement that wrote rows.</summary>
    /// <param name="write">The statement.</param>
    public void Add(RowWrite write) => _writes.Add(write);

    /// <summary>Notes a danger once.</summary>
    /// <param name="danger">The danger.</param>
    public void Add(ScriptDanger danger)
    {
        if (!_dangers.Contains(danger))
        {
            _dangers.Add(danger);
        }
    }

    /// <summary>Whether a table held rows before the script, as far as anybody knows.</summary>
    /// <param name="table">The table.</param>
    /// <returns>Whether it stood in the database before the script.</returns>
    public bool HeldRows(SqlName table) => start.FindTable(table) is not null;

    /// <summary>The table as it was before the script.</summary>
    /// <param name="table">Its name.</param>
    /// <returns>The table, or null.</returns>
    public Table? TableBefore(SqlName table) => start.FindTable(table);

    /// <summary>The column as it was before the script.</summary>
    /// <param name="column">Its name.</param>
    /// <returns>The column, or null.</returns>
    public Column? Before(SqlName column) => start.FindColumn(column);

    /// <summary>Whether the values of a column were copied.</summary>
    /// <param name="column">The column.</param>
    /// <returns>Whether a statement read it and wrote another.</returns>
    public bool IsCopied(SqlName column) => _writes.Any(write => write.Sources.Contains(column) && !WritesOnly(write, column));

    /// <summary>Whether a column was filled.</summary>
    /// <param name="column">The column.</param>
    /// <returns>Whether a statement wrote it.</returns>
    public bool IsFilled(SqlName column) => _writes.Any(write => start.Names.Equals(write.Target, column.Parent)
        && (write.Columns.Count == 0 || write.Columns.Any(written => start.Names.Equals(written, column.Last))));

    private bool WritesOnly(RowWrite write, SqlName column) =>
        start.Names.Equals(write.Target, column.Parent) && write.Columns is [var only] && start.Names.Equals(only, column.Last);
}
