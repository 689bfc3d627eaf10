using MigrationOps.Dacpac.Readers;

namespace MigrationOps.Dacpac.Tests.Readers;

public sealed class NamePoolTests
{
    private readonly NamePool _pool = new();

    [Theory]
    [InlineData("[dbo].[Orders].[Id]")]
    [InlineData("[We]]ird].[a.b]")]
    [InlineData("[]]]")]
    [InlineData("[a].[b].[c].[d].[e].[f]")]
    public void Equal_texts_give_one_name_that_reads_like_the_text(string text)
    {
        var name = _pool.Find(text);
        Assert.Equal(text, name!.ToString());
        Assert.Same(name, _pool.Find(string.Concat(text[..1], text[1..])));
    }

    [Fact]
    public void Equal_parts_share_their_text()
    {
        var table = _pool.Find("[dbo].[Or]]ders]")!;
        var column = _pool.Find("[dbo].[Or]]ders].[Id]")!;
        Assert.Same(table.First.Value, column.First.Value);
        Assert.Same(table.Last.Value, column.Parts[1].Value);
    }

    [Theory]
    [InlineData("[A].[b]", "[a].[b]")]
    [InlineData("[a].[b]", "[a]")]
    [InlineData("[a].[b]", "[b].[a]")]
    [InlineData("[a]]]", "[a]")]
    public void Different_texts_give_different_names(string one, string other) => Assert.NotEqual(_pool.Find(one), _pool.Find(other));

    [Theory]
    [InlineData("")]
    [InlineData("dbo")]
    [InlineData("[a")]
    [InlineData("[a].")]
    [InlineData("[server].[database]|[dbo].[t]")]
    public void A_text_that_is_no_name_gives_none(string text)
    {
        Assert.Null(_pool.Find(text));
        Assert.Null(_pool.FindLast(text));
    }

    [Fact]
    public void The_last_part_is_read_alone() => Assert.Equal("I]d", _pool.FindLast("[dbo].[View].[I]]d]")!.Value.Value);
}
