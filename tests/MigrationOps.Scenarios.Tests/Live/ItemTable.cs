using System.Data;
using Microsoft.Data.SqlClient;
using MigrationOps.Scripting.Bookkeeping;

namespace MigrationOps.Scenarios.Tests.Live;

/// <summary>A table that is being migrated, with a log of everything that is written to it.</summary>
internal sealed class ItemTable : IDisposable
{
    private readonly Dictionary<int, string?> _first;

    /// <summary>Makes the table in a database of its own, fills it in its old shape, and expands it.</summary>
    public ItemTable(ItemKey key, int rows, int batchSize)
    {
        Key = key;
        Steps = new ItemSteps(key, batchSize);
        _first = Enumerable.Range(1, rows).ToDictionary(number => number, number => number % 50 == 0 ? null : $"first {number}");
        Database.Run(key.Table("Mail"));
        Database.Run("CREATE INDEX IX_Item_Number ON dbo.Item (Number);");
        Database.Run("CREATE TABLE dbo.WriteLog (Seq bigint IDENTITY (1, 1) NOT NULL PRIMARY KEY, Number int NOT NULL, Value nvarchar(200) NULL, IsGone bit NOT NULL);");
        Fill();
        Database.Send(Books.Creation);
        Database.Send(Steps.AddColumn);
        Database.Send(Steps.CreateTrigger);
    }

    public LiveDatabase Database { get; } = new();

    public ItemKey Key { get; }

    public ItemSteps Steps { get; }

    /// <summary>How many of the first rows hold a value.</summary>
    public int Filled => _first.Values.Count(value => value is not null);

    public (string State, long Rows, int BatchSize) Progress => Database.Rows(
        "SELECT State, RowsWritten, BatchSize FROM migrationops.Backfill;", reader => (reader.GetString(0), reader.GetInt64(1), reader.GetInt32(2))).SingleOrDefault((string.Empty, 0, 0));

    public int Keys => Database.Value<int>("SELECT COUNT(*) FROM migrationops.BackfillKey;");

    public void Dispose() => Database.Dispose();

    /// <summary>Every row, with both shapes.</summary>
    public IReadOnlyList<Item> Contents() => Database.Rows(
        "SELECT Number, Mail, Email FROM dbo.Item;", reader => new Item(reader.GetInt32(0), Text(reader, 1), Text(reader, 2)));

    /// <summary>What the rows must hold: the first values, and for each row what was written last; rows that were deleted are left out.</summary>
    public IReadOnlyDictionary<int, string?> Expected()
    {
        var expected = new Dictionary<int, string?>(_first);
        foreach (var (number, value, isGone) in Database.Rows("SELECT Number, Value, IsGone FROM dbo.WriteLog ORDER BY Seq;", reader => (reader.GetInt32(0), Text(reader, 1), reader.GetBoolean(2))))
        {
            expected[number] = value;
            if (isGone)
            {
                expected.Remove(number);
            }
        }

        return expected;
    }

    /// <summary>Compares all rows with the log, in both shapes, byte for byte.</summary>
    public void AssertNothingIsLost()
    {
        var expected = Expected();
        var contents = Contents();
        Assert.Equal(expected.Keys.Order(), contents.Select(item => item.Number).Order());
        Assert.DoesNotContain(contents, item => !string.Equals(item.Mail, item.Email, StringComparison.Ordinal));
        Assert.DoesNotContain(contents, item => !string.Equals(item.Email, expected[item.Number], StringComparison.Ordinal));
    }

    private void Fill()
    {
        using var rows = new DataTable();
        foreach (var (name, _, value) in Key.Columns)
        {
            rows.Columns.Add(name, value(1).GetType());
        }

        rows.Columns.Add("Number", typeof(int));
        rows.Columns.Add("Mail", typeof(string));
        foreach (var (number, mail) in _first)
        {
            rows.Rows.Add([.. Key.Columns.Select(column => column.Value(number)), number, mail]);
        }

        using var connection = Database.Open();
        using var copy = new SqlBulkCopy(connection) { DestinationTableName = "dbo.Item" };
        copy.WriteToServer(rows);
    }

    private static string? Text(SqlDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);
}
