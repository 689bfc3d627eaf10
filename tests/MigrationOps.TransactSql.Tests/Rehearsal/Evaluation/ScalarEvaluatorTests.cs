namespace MigrationOps.TransactSql.Tests.Rehearsal.Evaluation;

public sealed class ScalarEvaluatorTests
{
    [Theory]
    [InlineData("1 + 2 * 3", "7")]
    [InlineData("7 / 2", "3")]
    [InlineData("7 / 2.0", "3.5")]
    [InlineData("-7 % 4", "-3")]
    [InlineData("6 & 3", "2")]
    [InlineData("6 | 1", "7")]
    [InlineData("6 ^ 3", "5")]
    [InlineData("~5", "-6")]
    [InlineData("N'a' + 'b' + N'c'", "abc")]
    [InlineData("'1' + 2", "3")]
    [InlineData("NULL + 1", "NULL")]
    [InlineData("0x01 + 0x02", "0x0102")]
    [InlineData("GETDATE()", "?")]
    [InlineData("N'a' + CONVERT(nvarchar(30), GETDATE())", "?")]
    [InlineData("NULL + CONVERT(int, @@SPID)", "NULL")]
    public void Operators_give_what_the_server_gives(string expression, string expected) =>
        Assert.Equal(expected, TestScope.Show(TestScope.Empty().Value(expression)));

    [Theory]
    [InlineData("CASE WHEN 1 = 0 THEN 'a' WHEN 1 = 1 THEN 'b' ELSE 'c' END", "b")]
    [InlineData("CASE 2 WHEN 1 THEN 'a' END", "NULL")]
    [InlineData("CASE WHEN @@SPID = 1 THEN 1 ELSE 2 END", "?")]
    [InlineData("CASE WHEN 1 = 1 THEN 1 ELSE @@SPID END", "1")]
    [InlineData("IIF(1 > 2, 'a', 'b')", "b")]
    [InlineData("COALESCE(NULL, NULL, 3, @@SPID)", "3")]
    [InlineData("COALESCE(NULL, @@SPID, 3)", "?")]
    [InlineData("NULLIF(1, 1)", "NULL")]
    [InlineData("ISNULL(NULL, 4)", "4")]
    public void Choices_leave_out_what_is_not_chosen(string expression, string expected) =>
        Assert.Equal(expected, TestScope.Show(TestScope.Empty().Value(expression)));

    [Theory]
    [InlineData("1 / 0", 8134)]
    [InlineData("'x' + 1", 245)]
    [InlineData("CONVERT(int, 'x')", 245)]
    [InlineData("CONVERT(tinyint, 256)", 245)]
    [InlineData("(SELECT s.name FROM sys.schemas AS s)", 512)]
    [InlineData("(SELECT s.nothing FROM sys.schemas AS s)", 207)]
    [InlineData("(SELECT s.nothing FROM sys.tables AS s)", 207)]
    [InlineData("(SELECT x.name FROM sys.schemas AS s)", 4104)]
    [InlineData("(SELECT 1 FROM dbo.Nothing)", 208)]
    [InlineData("(SELECT name FROM sys.tables AS t, sys.schemas AS s)", 209)]
    public void What_the_server_refuses_is_refused_with_its_number(string expression, int number) =>
        Assert.Equal(number, Assert.Throws<TransactSql.Rehearsal.ServerErrorException>(() => TestScope.Empty().Value(expression)).Error.Number);

    [Theory]
    [InlineData("FOOBAR(1)")]
    [InlineData("(SELECT 1 FROM sys.not_a_view)")]
    [InlineData("ROW_NUMBER() OVER (ORDER BY 1)")]
    public void What_is_not_known_is_refused(string expression) =>
        Assert.Equal("MOP8060", Assert.Throws<Findings.MigrationOpsException>(() => TestScope.Empty().Value(expression)).Id.Value);

    [Fact]
    public void A_long_chain_of_operators_needs_no_deep_stack() =>
        Assert.Equal(20_000, TestScope.Show(TestScope.Empty().Value(string.Join(" + ", Enumerable.Repeat("N'x'", 20_000)))).Length);
}
