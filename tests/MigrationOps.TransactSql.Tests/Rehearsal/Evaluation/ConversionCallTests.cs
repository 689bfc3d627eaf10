namespace MigrationOps.TransactSql.Tests.Rehearsal.Evaluation;

public sealed class ConversionCallTests
{
    [Theory]
    [InlineData("CONVERT(int, '12')", "12")]
    [InlineData("CAST(1.6 AS int)", "1")]
    [InlineData("CAST(1.65 AS decimal(5, 1))", "1.7")]
    [InlineData("CAST('abc' AS varchar(2))", "ab")]
    [InlineData("CAST('abcdefghijklmnopqrstuvwxyzabcdefgh' AS varchar)", "abcdefghijklmnopqrstuvwxyzabcd")]
    [InlineData("CAST('a' AS char(3)) + '.'", "a  .")]
    [InlineData("CONVERT(bit, 'true')", "1")]
    [InlineData("TRY_CONVERT(int, 'x')", "NULL")]
    [InlineData("TRY_CAST('5' AS int)", "5")]
    [InlineData("CONVERT(varbinary(max), N'a')", "0x6100")]
    [InlineData("CONVERT(varbinary(max), 'a')", "0x61")]
    [InlineData("CONVERT(varchar(10), 0x0AFF, 1)", "0x0AFF")]
    [InlineData("CONVERT(varchar(10), 0x0AFF, 2)", "0AFF")]
    [InlineData("CONVERT(varbinary(4), '0x0AFF', 1)", "0x0AFF")]
    [InlineData("CONVERT(int, 0x0100)", "256")]
    [InlineData("CONVERT(varchar(10), N'é')", "?")]
    [InlineData("CONVERT(sysname, 'x')", "x")]
    [InlineData("CONVERT(int, NULL)", "NULL")]
    [InlineData("CONVERT(bigint, 9223372036854775807)", "9223372036854775807")]
    [InlineData("CONVERT(datetime, '2020-01-01')", "2020-01-01T00:00:00.0000000")]
    public void Values_take_the_form_that_is_asked_for(string expression, string expected) =>
        Assert.Equal(expected, TestScope.Show(TestScope.Empty().Value(expression)));
}
