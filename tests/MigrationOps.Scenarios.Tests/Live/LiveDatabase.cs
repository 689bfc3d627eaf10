using Microsoft.Data.SqlClient;
using MigrationOps.Testing;

namespace MigrationOps.Scenarios.Tests.Live;

/// <summary>A new empty database on the server of the live tests; it is dropped with the test that made it.</summary>
internal sealed class LiveDatabase : IDisposable
{
    /// <summary>The collection of the tests that use such databases: one at a time, for each of them loads the server by itself.</summary>
    public const string Tests = "Live";

    private const int MostTries = 5;

    private readonly string _name = $"migrationops_live_{Guid.NewGuid():N}"[..30];

    public LiveDatabase()
    {
        using var master = Open("master");
        Patiently(master, $"CREATE DATABASE {_name};");
        IsLimited = Value<object>(master, "SELECT SERVERPROPERTY('Babelfish');") is not DBNull;
    }

    /// <summary>Whether the server is Babelfish, which knows less than SQL Server: <see cref="ServerLimits"/>.</summary>
    public bool IsLimited { get; }

    public void Dispose()
    {
        using var master = Open("master");
        Patiently(master, $"DROP DATABASE {_name};");
    }

    /// <summary>Opens a connection of its own, so that what ends one ends no other.</summary>
    public SqlConnection Open() => Open(_name);

    /// <summary>Runs what the product wrote, within the limits of the server.</summary>
    public void Send(string sql)
    {
        using var connection = Open();
        Send(connection, sql);
    }

    public void Send(SqlConnection connection, string sql) => Run(connection, IsLimited ? ServerLimits.Fit(sql) : sql);

    /// <summary>Runs what a test wrote.</summary>
    public void Run(string sql)
    {
        using var connection = Open();
        Run(connection, sql);
    }

    public T Value<T>(string sql)
    {
        using var connection = Open();
        return Value<T>(connection, sql);
    }

    public static T Value<T>(SqlConnection connection, string sql)
    {
        using var command = new SqlCommand(sql, connection) { CommandTimeout = 0 };
        return (T)command.ExecuteScalar()!;
    }

    public IReadOnlyList<T> Rows<T>(string sql, Func<SqlDataReader, T> read)
    {
        using var connection = Open();
        using var command = new SqlCommand(sql, connection) { CommandTimeout = 0 };
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    private static SqlConnection Open(string database)
    {
        var connection = new SqlConnection(new SqlConnectionStringBuilder(LiveServer.ConnectionString) { InitialCatalog = database, Pooling = false }.ConnectionString);
        connection.Open();
        return connection;
    }

    // Babelfish does not bear two of these at once, and somebody else may use the server too.
    private static void Patiently(SqlConnection connection, string sql)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                Run(connection, sql);
                return;
            }
            catch (SqlException) when (tries < MostTries)
            {
                Thread.Sleep(TimeSpan.FromSeconds(tries));
            }
        }
    }

    private static void Run(SqlConnection connection, string sql)
    {
        using var command = new SqlCommand(sql, connection) { CommandTimeout = 0 };
        command.ExecuteNonQuery();
    }
}
