using Microsoft.Data.SqlClient;

namespace MigrationOps.Scenarios.Tests.Live;

/// <summary>
/// An application of one release: it knows one of the two columns. Each write is logged in its own transaction, while it holds the lock on its rows, so that the
/// order of the log is the order of the writes of each row.
/// </summary>
/// <param name="table">The table.</param>
/// <param name="column">The column that it knows.</param>
/// <param name="number">Which writer it is, from 1.</param>
internal sealed class ItemWriter(ItemTable table, string column, int number)
{
    private const int Deadlock = 1205;

    private readonly Random _random = new(number);
    private readonly List<int> _own = [];
    private int _writes;
    private int _inserted;

    public int Writes => Volatile.Read(ref _writes);

    /// <summary>How often it was the victim of a deadlock; what it wanted was not written then.</summary>
    public int Deadlocks { get; private set; }

    public void Run(int rows, CancellationToken stop)
    {
        using var connection = table.Database.Open();
        while (!stop.IsCancellationRequested)
        {
            try
            {
                Write(connection, rows);
                Interlocked.Increment(ref _writes);
            }
            catch (SqlException exception) when (exception.Number == Deadlock)
            {
                Deadlocks++;
            }
        }
    }

    private void Write(SqlConnection connection, int rows)
    {
        switch (_random.Next(20))
        {
            case < 3:
                Insert(connection);
                break;
            case 3:
                Execute(connection, $"DELETE FROM dbo.Item WHERE {table.Key.Matches};", "VALUES (@number, NULL, 1)", _random.Next(rows) + 1);
                break;
            case 4:
                // Several rows with one statement.
                Execute(connection, $"UPDATE dbo.Item SET {column} = @value WHERE Number BETWEEN @number AND @number + 4;", "SELECT Number, @value, 0 FROM dbo.Item WHERE Number BETWEEN @number AND @number + 4", _random.Next(rows - 4) + 1);
                break;
            case 5 when _own.Count > 0:
                // NULL, in a row that surely is filled: in one that is not, a NULL in the new column is no change.
                Execute(connection, Update, Log, _own[_random.Next(_own.Count)], value: null);
                break;
            default:
                Execute(connection, Update, Log, _random.Next(rows) + 1);
                break;
        }
    }

    private string Update => $"UPDATE dbo.Item SET {column} = @value WHERE {table.Key.Matches};";

    private string Log => $"SELECT @number, @value, 0 FROM dbo.Item WHERE {table.Key.Matches}";

    private void Insert(SqlConnection connection)
    {
        var added = (number * 1_000_000) + ++_inserted;
        Execute(connection, $"INSERT INTO dbo.Item ({table.Key.Names}, Number, {column}) VALUES ({table.Key.Parameters}, @number, @value);", "VALUES (@number, @value, 0)", added);
        _own.Add(added);
    }

    private void Execute(SqlConnection connection, string statement, string log, int row) => Execute(connection, statement, log, row, Value(row));

    private void Execute(SqlConnection connection, string statement, string log, int row, string? value)
    {
        using var transaction = connection.BeginTransaction();
        using var command = new SqlCommand($"{statement} INSERT INTO dbo.WriteLog (Number, Value, IsGone) {log};", connection, transaction) { CommandTimeout = 0 };
        table.Key.AddTo(command, row);
        command.Parameters.AddWithValue("number", row);
        command.Parameters.Add("value", System.Data.SqlDbType.NVarChar, 200).Value = (object?)value ?? DBNull.Value;
        command.ExecuteNonQuery();
        transaction.Commit();
    }

    // Now and then only the case or a space at the end changes.
    private string Value(int row) => _random.Next(6) switch
    {
        0 => $"FIRST {row}",
        1 => $"first {row} ",
        2 => string.Empty,
        3 => $"Ünïcödé {number} 日本 {_writes}",
        _ => $"writer {number} write {_writes}",
    };
}
