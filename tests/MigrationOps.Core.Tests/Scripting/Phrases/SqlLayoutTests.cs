using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Core.Tests.Scripting.Phrases;

public class SqlLayoutTests
{
    [Fact]
    public void Every_line_of_a_statement_is_indented() => Assert.Equal("    SELECT 1\n    FROM t;", SqlLayout.Indent("SELECT 1\nFROM t;"));

    [Theory]
    [InlineData("PRINT 'a\nb';\nPRINT 1;", "    PRINT 'a\nb';\n    PRINT 1;")]
    [InlineData("PRINT 'it''s\nb';\nPRINT 1;", "    PRINT 'it''s\nb';\n    PRINT 1;")]
    [InlineData("SELECT [a]]\nb];\nPRINT 1;", "    SELECT [a]]\nb];\n    PRINT 1;")]
    [InlineData("SELECT \"a\nb\";\nPRINT 1;", "    SELECT \"a\nb\";\n    PRINT 1;")]
    [InlineData("/* a /* '\n*/ '\n*/\nPRINT 1;", "    /* a /* '\n*/ '\n*/\n    PRINT 1;")]
    [InlineData("PRINT 1; -- it's\nPRINT 2;", "    PRINT 1; -- it's\n    PRINT 2;")]
    public void What_stands_inside_of_quotes_is_never_moved(string sql, string expected) => Assert.Equal(expected, SqlLayout.Indent(sql));

    [Fact]
    public void Empty_lines_stay_empty() => Assert.Equal("    a\n\n    b", SqlLayout.Indent("a\n\nb"));
}
