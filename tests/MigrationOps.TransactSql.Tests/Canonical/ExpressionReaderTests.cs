using MigrationOps.Model;
using MigrationOps.TransactSql.Canonical;

namespace MigrationOps.TransactSql.Tests.Canonical;

public class ExpressionReaderTests
{
    private static readonly ExpressionReader Reader = new();

    [Theory]
    [InlineData("(newid())")]
    [InlineData("[NEWID]()")]
    [InlineData("NEWSEQUENTIALID()")]
    [InlineData("CONVERT(varchar(36), NEWID())")]
    [InlineData("ISNULL(NULL, CAST(RAND() AS int))")]
    [InlineData("{fn RAND()}")]
    [InlineData("CRYPT_GEN_RANDOM(8)")]
    [InlineData("ENCRYPTBYPASSPHRASE('a', 'b')")]
    [InlineData("NEXT VALUE FOR dbo.Numbers")]
    [InlineData("(NEXT /* of */ VALUE FOR dbo.Numbers)")]
    [InlineData("dbo.Rate(1)")]
    [InlineData("[dbo].[Rate](1) + 1")]
    [InlineData("geography::Point(1, 1, 4326)")]
    [InlineData("CASE WHEN 1 = 1 THEN newid() END")]
    [InlineData("IIF(1 = 1, newid(), NULL)")]
    public void A_value_made_for_each_row_differs_by_row(string text) => Assert.True(Differs(text));

    [Theory]
    [InlineData("((1))")]
    [InlineData("NULL")]
    [InlineData("getdate()")]
    [InlineData("CURRENT_TIMESTAMP")]
    [InlineData("SUSER_SNAME()")]
    [InlineData("DATEADD(day, 1, SYSUTCDATETIME())")]
    [InlineData("'NEWID()'")]
    [InlineData("N'it''s NEXT VALUE FOR all'")]
    [InlineData("1 /* NEWID() */")]
    [InlineData("1 -- NEWID()")]
    [InlineData("\"NEWID\"")]
    [InlineData("[NEXT VALUE FOR x]")]
    [InlineData("RENEWID()")]
    public void A_value_made_once_for_the_statement_does_not(string text) => Assert.False(Differs(text));

    [Theory]
    [InlineData("")]
    [InlineData("1 +")]
    [InlineData("'open")]
    [InlineData("(SELECT 1)")]
    public void What_is_no_value_that_can_be_told_differs_by_row(string text) => Assert.True(Differs(text));

    [Fact]
    public void A_call_behind_thousands_of_operators_is_not_missed()
        => Assert.True(Differs(string.Concat(Enumerable.Repeat("1 + ", 20_000)) + "CONVERT(int, RAND())"));

    private static bool Differs(string text) => Reader.DiffersByRow(new SqlExpression(text));
}
