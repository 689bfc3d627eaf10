using MigrationOps.Model;
using MigrationOps.Scripting;
using MigrationOps.Testing;
using MigrationOps.TransactSql.Sources;

namespace MigrationOps.Scenarios.Tests.Binding;

/// <summary>What an object of an unmodelled kind stands on is not changed under it, where both databases are declared in T-SQL too.</summary>
public sealed class OpaqueBindingTests
{
    private const string Policy = "\nGO\nCREATE SECURITY POLICY p ADD FILTER PREDICATE dbo.f(a) ON dbo.t;";

    [Fact]
    public void A_column_under_statistics_that_stay_is_not_dropped() => AssertRefused(
        "CREATE TABLE t (a BIGINT, b INT);\nGO\nCREATE STATISTICS s ON t (a);",
        "CREATE TABLE t (b INT);\nGO\nCREATE STATISTICS s ON t (a);",
        "DropColumn", "[dbo].[t].[a]");

    [Fact]
    public void Statistics_go_out_of_the_way_of_a_column()
    {
        var plan = Plan("CREATE TABLE t (a BIGINT);\nGO\nCREATE STATISTICS s ON t (a);", "CREATE TABLE t (a INT);\nGO\nCREATE STATISTICS s ON t (a);");

        Assert.Equal(["DropObject SqlStatistic [dbo].[t].[s]", "AlterColumn [dbo].[t].[a]", "CreateObject SqlStatistic [dbo].[t].[s]"], plan);
    }

    [Fact]
    public void A_column_beside_statistics_is_dropped()
    {
        var plan = Plan("CREATE TABLE t (a INT, b INT);\nGO\nCREATE STATISTICS s ON t (a);", "CREATE TABLE t (a INT);\nGO\nCREATE STATISTICS s ON t (a);");

        Assert.Equal(["DropColumn [dbo].[t].[b]"], plan);
    }

    [Fact]
    public void A_function_of_a_security_policy_is_not_dropped() => AssertRefused(
        "CREATE TABLE t (a INT);\nGO\nCREATE FUNCTION f (@a INT) RETURNS TABLE WITH SCHEMABINDING AS RETURN SELECT 1 AS x;" + Policy,
        "CREATE TABLE t (a INT);\nGO\nCREATE VIEW v AS SELECT 1 AS x;" + Policy,
        "DropModule", "[dbo].[f]");

    [Fact]
    public void A_security_policy_that_changes_too_is_not_taken_out_of_the_way() => AssertRefused(
        "CREATE TABLE t (a INT, b INT);\nGO\nCREATE FUNCTION f (@a INT) RETURNS TABLE WITH SCHEMABINDING AS RETURN SELECT 1 AS x;" + Policy,
        "CREATE TABLE t (a INT, b INT);\nGO\nCREATE FUNCTION f (@a INT) RETURNS TABLE WITH SCHEMABINDING AS RETURN SELECT 2 AS x;" + Policy.Replace("f(a)", "f(b)", StringComparison.Ordinal),
        "AlterModule", "[dbo].[f]");

    [Fact]
    public void A_security_policy_goes_out_of_the_way_of_its_function_in_one_step()
    {
        var operations = Operations(
            "CREATE TABLE t (a INT);\nGO\nCREATE FUNCTION f (@a INT) RETURNS TABLE WITH SCHEMABINDING AS RETURN SELECT 1 AS x;" + Policy,
            "CREATE TABLE t (a INT);\nGO\nCREATE FUNCTION f (@a INT) RETURNS TABLE WITH SCHEMABINDING AS RETURN SELECT 2 AS x;" + Policy);

        var step = Assert.Single(Assert.Single(operations).Steps);
        Assert.Equal(SegmentKind.Alone, step.SegmentKind);
        Assert.True(step.Sql.IndexOf("DROP SECURITY POLICY", StringComparison.Ordinal) < step.Sql.IndexOf("CREATE SECURITY POLICY", StringComparison.Ordinal));
    }

    [Fact]
    public void A_table_of_a_security_policy_is_not_dropped() => AssertRefused("CREATE TABLE t (a INT);" + Policy, "CREATE TABLE u (a INT);" + Policy, "ArchiveTable", "[dbo].[t]");

    private static void AssertRefused(string current, string desired, string kind, string name)
    {
        var plan = Plan(current, desired);

        Assert.Contains($"{kind} {name}", plan);
        Assert.Contains($"RefuseChange {name}", plan);
    }

    private static List<string> Plan(string current, string desired) =>
        [.. Operations(current, desired).Select(operation => $"{operation.Kind} {operation.Object}")];

    private static IEnumerable<OperationDocument> Operations(string current, string desired) =>
        Pipeline.Write(Load(current), Load(desired)).Phases.SelectMany(phase => phase.Operations);

    private static LoadedDatabase Load(string sql)
    {
        using var folder = new TemporaryFolder();
        return SqlSource.Load(folder.Write("all.sql", sql), new SqlSourceOptions(), CancellationToken.None);
    }
}
