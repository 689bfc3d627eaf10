using MigrationOps.Model;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Core.Tests.Scripting.Phrases;

public class LiteralTests
{
    [Theory]
    [InlineData("plain", "N'plain'")]
    [InlineData("it's", "N'it''s'")]
    [InlineData("''", "N''''''")]
    [InlineData("$(x)", "N'$(x)'")]
    [InlineData("a\nGO\nb", "N'a\nGO\nb'")]
    [InlineData("\U0001F600", "N'\U0001F600'")]
    public void A_text_stands_in_quotes_with_quotes_doubled(string text, string expected) => Assert.Equal(expected, Literal.Text(text));

    [Fact]
    public void A_name_is_quoted_twice_once_as_a_name_and_once_as_a_text() =>
        Assert.Equal("N'[dbo].[it''s ]]]'", Literal.Text(SqlName.Of("dbo", "it's ]")));

    [Fact]
    public void Bytes_are_hexadecimal_digits() => Assert.Equal("0x00FF", Literal.Binary([0, 255]));

    [Theory]
    [InlineData("N'a'", true)]
    [InlineData("''", true)]
    [InlineData("n'it''s'", true)]
    [InlineData("NULL", true)]
    [InlineData("-1.5e3", true)]
    [InlineData("0xAF", true)]
    [InlineData("'a' + 'b'", false)]
    [InlineData("'a''", false)]
    [InlineData("1-2", false)]
    [InlineData("GETDATE", false)]
    [InlineData("CONVERT(INT, '1')", false)]
    public void A_constant_is_no_expression(string text, bool expected) => Assert.Equal(expected, Literal.IsConstant(text));
}
