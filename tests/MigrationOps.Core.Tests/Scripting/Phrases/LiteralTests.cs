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
}
