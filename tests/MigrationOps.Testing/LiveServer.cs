namespace MigrationOps.Testing;

/// <summary>The SQL Server that live tests may use: a disposable one, on which they create and drop databases.</summary>
public static class LiveServer
{
    /// <summary>The environment variable that holds the connection string.</summary>
    public const string Variable = "MIGRATIONOPS_TEST_CONNECTION";

    /// <summary>The connection string.</summary>
    /// <exception cref="InvalidOperationException">The variable is not set; a <see cref="LiveFactAttribute"/> would have skipped the test.</exception>
    public static string ConnectionString
        => Configured ?? throw new InvalidOperationException($"The environment variable {Variable} is not set.");

    /// <summary>Why a live test is skipped; null if it is not.</summary>
    public static string? SkipReason => Configured is null
        ? $"No server: set {Variable} to the connection string of a disposable SQL Server to run this test."
        : null;

    private static string? Configured => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } value ? value : null;
}
