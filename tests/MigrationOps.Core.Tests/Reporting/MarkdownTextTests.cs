using MigrationOps.Reporting;

namespace MigrationOps.Core.Tests.Reporting;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("[dbo].[Orders]", "[dbo].[Orders]")]
    [InlineData("a|b", "a\\|b")]
    [InlineData("`x` *y* _z_ <b>", "\\`x\\` \\*y\\* \\_z\\_ \\<b\\>")]
    [InlineData("[a](b)", "[a]\\(b)")]
    [InlineData("one\r\ntwo", "one two")]
    public void Plain_text_shows_as_it_is(string text, string expected) => Assert.Equal(expected, MarkdownText.Plain(text));

    [Theory]
    [InlineData("[dbo].[Orders]", "`[dbo].[Orders]`")]
    [InlineData("[a|b]", "`[a|b]`")]
    [InlineData("[a`b``c]", "```[a`b``c]```")]
    [InlineData("`", "`` ` ``")]
    [InlineData("[a\nb]", "`[a b]`")]
    public void Code_shows_as_it_is(string text, string expected) => Assert.Equal(expected, MarkdownText.Code(text));

    [Fact]
    public void A_pipe_does_not_end_a_cell() => Assert.Equal("`[a\\|b]`", MarkdownText.CodeCell("[a|b]"));
}
