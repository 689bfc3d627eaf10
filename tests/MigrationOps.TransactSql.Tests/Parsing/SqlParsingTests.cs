using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.TransactSql.Parsing;

namespace MigrationOps.TransactSql.Tests.Parsing;

public class SqlParsingTests
{
    [Fact]
    public void The_newest_grammar_at_hand_is_used() =>
        Assert.Equal($"TSql{Enum.GetNames<SqlVersion>().Max(name => int.Parse(name[3..], System.Globalization.CultureInfo.InvariantCulture))}Parser", SqlParsing.NewParser().GetType().Name);

    [Theory]
    [InlineData("GETDATE()")]
    [InlineData("((1))")]
    [InlineData("NEXT VALUE FOR dbo.Numbers")]
    [InlineData("a -- the first")]
    [InlineData("CASE WHEN a > 0 THEN 1 END")]
    public void A_value_is_a_scalar_expression(string sql) => Assert.IsAssignableFrom<ScalarExpression>(SqlParsing.ParseExpression(sql).Fragment);

    [Theory]
    [InlineData("[a]>(0)")]
    [InlineData("(a IS NULL OR b LIKE 'x%')")]
    [InlineData("a IN (1, 2) AND NOT b = 3")]
    public void A_condition_is_a_boolean_expression(string sql) => Assert.IsAssignableFrom<BooleanExpression>(SqlParsing.ParseExpression(sql).Fragment);

    [Theory]
    [InlineData("")]
    [InlineData("1 2")]
    [InlineData("a > 0 x")]
    [InlineData("'open")]
    [InlineData("/* open")]
    [InlineData("$(variable)")]
    public void What_is_no_expression_has_errors(string sql)
    {
        var parsed = SqlParsing.ParseExpression(sql);

        Assert.False(parsed.IsValid);
        Assert.NotEmpty(parsed.Errors);
    }

    [Fact]
    public void The_errors_are_those_of_the_reading_that_came_further()
    {
        var error = Assert.Single(SqlParsing.ParseExpression("a > 0 AND\nb +").Errors);

        Assert.Equal(2, error.Line);
    }

    [Fact]
    public void Double_quotes_enclose_what_the_setting_says()
    {
        Assert.IsType<ColumnReferenceExpression>(SqlParsing.ParseScalar("\"a\"", quotedIdentifier: true).Fragment);
        Assert.IsType<StringLiteral>(SqlParsing.ParseScalar("\"a\"", quotedIdentifier: false).Fragment);
    }

    [Fact]
    public void A_statement_stands_alone()
    {
        Assert.IsType<CreateViewStatement>(SqlParsing.ParseStatement("-- a view\nCREATE VIEW v AS SELECT 1 AS a;\n").Fragment);
        Assert.Equal(new SyntaxError(2, 1, "One statement is expected; here a second one begins."), Assert.Single(SqlParsing.ParseStatement("SELECT 1;\nSELECT 2").Errors));
        Assert.Equal("One statement is expected; there is none.", Assert.Single(SqlParsing.ParseStatement("-- nothing").Errors).Message);
    }

    [Fact]
    public void A_batch_is_read_at_its_place_in_the_script()
    {
        var batch = BatchSplitter.Split("SELECT 1\nGO\n\nSELECT 2")[1];

        var statement = SqlParsing.ParseBatch(batch).Fragment!.Batches.Single().Statements.Single();

        Assert.Equal((4, 13), (statement.StartLine, statement.StartOffset));
    }

    [Fact]
    public void An_error_is_reported_at_its_place_in_the_script()
    {
        var batch = BatchSplitter.Split("SELECT 1\nGO\n\nSELECT FROM")[1];

        Assert.Equal((4, 8), SqlParsing.ParseBatch(batch).Errors.Select(error => (error.Line, error.Column)).Single());
    }

    [Fact]
    public void A_text_that_the_grammar_rejects_still_has_tokens()
    {
        const string sql = "SELECT a IS NOT DISTINCT FROM b ;";

        Assert.False(SqlParsing.ParseBatch("SELECT FROM").IsValid);
        Assert.Equal(sql, string.Concat(SqlParsing.Tokenize(sql).Fragment!.Select(token => token.Text)));
    }

    [Fact]
    public void Several_threads_may_parse_at_once()
    {
        var counts = Enumerable.Range(0, 200).AsParallel().Select(i => SqlParsing.ParseBatch($"SELECT {i};SELECT [{i}];").Fragment!.Batches[0].Statements.Count);

        Assert.All(counts, count => Assert.Equal(2, count));
    }

    [Theory]
    [InlineData("SELECT ", "a + ", "a", "", 20_000)]
    [InlineData("SELECT 1 AS x WHERE ", "a = 1 OR ", "a = 1", "", 20_000)]
    [InlineData("SELECT ", "(", "a", ")", 90)]
    [InlineData("SELECT ", "(", "a", ")", 3_000)]
    public void Deep_texts_parse_on_a_small_stack(string start, string left, string middle, string right, int count)
    {
        var sql = start + string.Concat(Enumerable.Repeat(left, count)) + middle + string.Concat(Enumerable.Repeat(right, count));

        Assert.True(SmallStack.Run(() => SqlParsing.ParseBatch(sql).IsValid));
    }
}
