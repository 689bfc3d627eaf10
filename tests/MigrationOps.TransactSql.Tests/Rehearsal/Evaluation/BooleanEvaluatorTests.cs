using MigrationOps.TransactSql.Rehearsal.Evaluation;

namespace MigrationOps.TransactSql.Tests.Rehearsal.Evaluation;

public sealed class BooleanEvaluatorTests
{
    [Theory]
    [InlineData("1 = 1", "True")]
    [InlineData("1 = NULL", "Unknown")]
    [InlineData("NOT (1 = NULL)", "Unknown")]
    [InlineData("1 = 0 AND @@SPID = 1", "False")]
    [InlineData("@@SPID = 1 AND 1 = 0", "False")]
    [InlineData("@@SPID = 1 OR 1 = 1", "True")]
    [InlineData("@@SPID = 1 AND 1 = 1", "Undecided")]
    [InlineData("NOT (@@SPID = 1)", "Undecided")]
    [InlineData("geography::Parse('POINT(1 2)') IS NULL", "Undecided")]
    [InlineData("SERVERPROPERTY(N'IsFullTextInstalled') = 1", "Undecided")]
    [InlineData("NULL IS NULL", "True")]
    [InlineData("1 IS NOT NULL", "True")]
    [InlineData("@@SPID IS NULL", "Undecided")]
    [InlineData("N'a' = 'A'", "True")]
    [InlineData("N'a' = N'A' COLLATE Latin1_General_100_BIN2", "False")]
    [InlineData("'a ' = 'a'", "True")]
    [InlineData("'a' <> 'b'", "True")]
    [InlineData("2 BETWEEN 1 AND 3", "True")]
    [InlineData("2 NOT BETWEEN 1 AND 3", "False")]
    [InlineData("1 IN (1, NULL)", "True")]
    [InlineData("2 IN (1, NULL)", "Unknown")]
    [InlineData("2 NOT IN (1, 3)", "True")]
    [InlineData("1 IN (SELECT 1)", "True")]
    [InlineData("5 > ALL (SELECT schema_id FROM sys.schemas WHERE schema_id < 5)", "True")]
    [InlineData("4 = ANY (SELECT schema_id FROM sys.schemas)", "True")]
    [InlineData("'13' >= 12", "True")]
    [InlineData("0x01 = 0x0100", "True")]
    [InlineData("EXISTS (SELECT 1)", "True")]
    [InlineData("EXISTS (SELECT 1 WHERE 1 = 0)", "False")]
    [InlineData("EXISTS (SELECT 1 EXCEPT SELECT 1)", "False")]
    [InlineData("EXISTS (SELECT NULL EXCEPT SELECT 1)", "True")]
    [InlineData("EXISTS (SELECT NULL INTERSECT SELECT NULL)", "True")]
    public void Conditions_have_four_values(string condition, string expected) => Assert.Equal(expected, TestScope.Empty().Holds(condition).ToString());

    [Theory]
    [InlineData("'abc' LIKE 'a%'", true)]
    [InlineData("'abc' LIKE '_b_'", true)]
    [InlineData("'abc' LIKE 'b%'", false)]
    [InlineData("'ABC' LIKE 'a%c'", true)]
    [InlineData("'a%c' LIKE 'a!%c' ESCAPE '!'", true)]
    [InlineData("'abc' LIKE 'a!%c' ESCAPE '!'", false)]
    [InlineData("'b' LIKE '[a-c]'", true)]
    [InlineData("'d' LIKE '[^a-c]'", true)]
    [InlineData("'a_b' LIKE 'a[_]b'", true)]
    [InlineData("'axb' LIKE 'a[_]b'", false)]
    [InlineData("'abc' NOT LIKE '%z%'", true)]
    public void Patterns_match_as_on_the_server(string condition, bool expected) => Assert.Equal(Truths.Of(expected), TestScope.Empty().Holds(condition));

    [Fact]
    public void A_case_sensitive_database_tells_letter_case() => Assert.Equal(Truth.False, TestScope.Empty(isCaseSensitive: true).Holds("N'a' = N'A'"));

    [Fact]
    public void A_long_chain_of_conditions_needs_no_deep_stack() =>
        Assert.Equal(Truth.True, TestScope.Empty().Holds(string.Join(" OR ", Enumerable.Repeat("1 = 0", 20_000)) + " OR 1 = 1"));
}
