using MigrationOps.Model;
using MigrationOps.Testing;
using MigrationOps.TransactSql.Sources;

namespace MigrationOps.Scenarios.Tests.Binding;

/// <summary>What an object of an unmodelled kind stands on is not changed under it, where both databases are declared in T-SQL too.</summary>
public sealed class OpaqueBindingTests
{
    private const string Policy = "\nGO\nCREATE SECURITY POLICY p ADD FILTER PREDICATE dbo.f(a) ON dbo.t;";

    [Theory]
    [InlineData("CREATE TABLE t (a INT);", "AlterColumn")]
    [InlineData("CREATE TABLE t (b INT);", "DropColumn")]
    public void A_column_under_statistics_is_neither_altered_nor_dropped(string desired, string kind) => AssertRefused(
        "CREATE TABLE t (a BIGINT, b INT);\nGO\nCREATE STATISTICS s ON t (a);",
        $"{desired}\nGO\nCREATE STATISTICS s ON t (a);",
        kind, "[dbo].[t].[a]");

    [Fact]
    public void A_column_beside_statistics_is_dropped()
    {
        var plan = Plan("CREATE TABLE t (a INT, b INT);\nGO\nCREATE STATISTICS s ON t (a);", "CREATE TABLE t (a INT);\nGO\nCREATE STATISTICS s ON t (a);");

        Assert.Equal(["DropColumn [dbo].[t].[b]"], plan);
    }

    [Theory]
    [InlineData("CREATE FUNCTION f (@a INT) RETURNS TABLE WITH SCHEMABINDING AS RETURN SELECT 2 AS x;", "AlterModule")]
    [InlineData("CREATE VIEW v AS SELECT 1 AS x;", "DropModule")]
    public void A_function_of_a_security_policy_is_neither_altered_nor_dropped(string desired, string kind) => AssertRefused(
        "CREATE TABLE t (a INT);\nGO\nCREATE FUNCTION f (@a INT) RETURNS TABLE WITH SCHEMABINDING AS RETURN SELECT 1 AS x;" + Policy,
        "CREATE TABLE t (a INT);\nGO\n" + desired + Policy,
        kind, "[dbo].[f]");

    [Fact]
    public void A_table_of_a_security_policy_is_not_dropped() => AssertRefused("CREATE TABLE t (a INT);" + Policy, "CREATE TABLE u (a INT);" + Policy, "DropTable", "[dbo].[t]");

    private static void AssertRefused(string current, string desired, string kind, string name)
    {
        var plan = Plan(current, desired);

        Assert.Contains($"{kind} {name}", plan);
        Assert.Contains($"RefuseChange {name}", plan);
    }

    private static List<string> Plan(string current, string desired) =>
        [.. Pipeline.Write(Load(current), Load(desired)).Phases.SelectMany(phase => phase.Operations).Select(operation => $"{operation.Kind} {operation.Object}")];

    private static LoadedDatabase Load(string sql)
    {
        using var folder = new TemporaryFolder();
        return SqlSource.Load(folder.Write("all.sql", sql), new SqlSourceOptions(), CancellationToken.None);
    }
}
