using System.Security.Cryptography;
using Microsoft.Data.SqlClient;

namespace MigrationOps.Scenarios.Tests.Live;

/// <summary>The key of the table that the live tests fill; every row also has a number, from which its key is made.</summary>
/// <param name="Columns">Each column of the key: its name, its type, and its value in a row.</param>
internal sealed record ItemKey(IReadOnlyList<(string Name, string Type, Func<int, object> Value)> Columns)
{
    public static ItemKey Number { get; } = new([("Id", "int", number => number)]);

    /// <summary>Two columns, the second one in another order than the database has.</summary>
    public static ItemKey Composite { get; } = new(
    [
        ("Area", "int", number => number % 7),
        ("Code", "nvarchar(20) COLLATE Latin1_General_BIN2", number => $"{(number % 2 == 0 ? 'a' : 'B')}{number}"),
    ]);

    /// <summary>A key without any order of arrival.</summary>
    public static ItemKey Unordered { get; } = new([("Id", "uniqueidentifier", number => new Guid(SHA256.HashData(BitConverter.GetBytes(number))[..16]))]);

    public string Names => string.Join(", ", Columns.Select(column => column.Name));

    /// <summary>The parameters under which statements know the key.</summary>
    public string Parameters => string.Join(", ", Columns.Select(column => $"@{column.Name}"));

    /// <summary>The condition that finds one row.</summary>
    public string Matches => string.Join(" AND ", Columns.Select(column => $"{column.Name} = @{column.Name}"));

    /// <summary>The table, with the column that has the old or the new name.</summary>
    public string Table(string column) => $"""
        CREATE TABLE dbo.Item (
            {string.Join(", ", Columns.Select(part => $"{part.Name} {part.Type} NOT NULL"))},
            Number int NOT NULL,
            {column} nvarchar(200) NULL,
            CONSTRAINT PK_Item PRIMARY KEY ({Names})
        );
        """;

    public void AddTo(SqlCommand command, int number)
    {
        foreach (var (name, _, value) in Columns)
        {
            command.Parameters.AddWithValue(name, value(number));
        }
    }
}
