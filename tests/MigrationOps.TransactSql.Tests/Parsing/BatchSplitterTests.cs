using MigrationOps.TransactSql.Parsing;

namespace MigrationOps.TransactSql.Tests.Parsing;

public class BatchSplitterTests
{
    [Theory]
    [InlineData("SELECT 1\nGO\nSELECT 2")]
    [InlineData("SELECT 1\r\nGO\r\nSELECT 2")]
    [InlineData("SELECT 1\rGO\rSELECT 2")]
    [InlineData("SELECT 1\n  go  \nSELECT 2")]
    [InlineData("SELECT 1\nGO;\nSELECT 2")]
    [InlineData("SELECT 1\nGO -- first\nSELECT 2")]
    [InlineData("SELECT 1\nGO--first\nSELECT 2")]
    [InlineData("SELECT 1\nGO /* first */\nSELECT 2")]
    [InlineData("SELECT 1\n/* first */ Go\nSELECT 2")]
    [InlineData("SELECT 1 -- it's\nGO\nSELECT 2")]
    [InlineData("GO\nSELECT 1\nGO\nGO\nSELECT 2\nGO")]
    [InlineData("SELECT 1 /* /* nested */ ' */\nGO\nSELECT 2")]
    public void A_go_line_ends_a_batch(string script) => Assert.Equal(2, BatchSplitter.Split(script).Count);

    [Theory]
    [InlineData("SELECT 'a\nGO\nb'")]
    [InlineData("SELECT 'it''s\nGO\nb'")]
    [InlineData("SELECT \"a\nGO\nb\"")]
    [InlineData("SELECT [a]]\nGO\nb]")]
    [InlineData("/* a /* b */\nGO\n*/ SELECT 1")]
    [InlineData("SELECT 1 AS\nGOAL")]
    [InlineData("BEGIN\nGOTO done\ndone:\nEND")]
    [InlineData("SELECT 1 GO\n")]
    [InlineData("EXEC\nGO5\n")]
    [InlineData("SELECT 1\n'x' GO\n")]
    [InlineData("SELECT 'open\nGO\nSELECT 2")]
    [InlineData("SELECT 1 /* open\nGO\nSELECT 2")]
    public void Go_elsewhere_ends_nothing(string script) => Assert.Equal(script, Assert.Single(BatchSplitter.Split(script)).Text);

    [Theory]
    [InlineData("")]
    [InlineData("\n \nGO\n\nGO 3\n")]
    public void A_script_of_white_space_has_no_batch(string script) => Assert.Empty(BatchSplitter.Split(script));

    [Fact]
    public void A_batch_knows_how_often_it_is_run()
    {
        var batches = BatchSplitter.Split("SELECT 1\nGO 12 -- a dozen\nSELECT 2\nGO");

        Assert.Equal([12, 1], batches.Select(batch => batch.Count));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void A_batch_knows_its_place(string lineEnd)
    {
        var script = $"-- one{lineEnd}SELECT '{lineEnd}'{lineEnd}GO{lineEnd}{lineEnd}SELECT 2{lineEnd}GO{lineEnd}SELECT 3";

        var batches = BatchSplitter.Split(script);

        Assert.Equal([1, 5, 8], batches.Select(batch => batch.Line));
        Assert.All(batches, batch => Assert.Equal(batch.Text, script.Substring(batch.Offset, batch.Text.Length)));
        Assert.Equal($"{lineEnd}SELECT 2{lineEnd}", batches[1].Text);
    }

    [Fact]
    public void What_is_left_out_is_go_lines_alone()
    {
        const string script = "SELECT 1\n\tGO 2\nSELECT [a\nGO\n]\nGO\n";

        Assert.Equal("SELECT 1\n\tSELECT [a\nGO\n]\n", string.Concat(BatchSplitter.Split(script).Select(batch => batch.Text)));
    }
}
