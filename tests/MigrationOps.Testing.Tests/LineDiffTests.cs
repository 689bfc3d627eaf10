namespace MigrationOps.Testing.Tests;

public class LineDiffTests
{
    [Fact]
    public void Equal_texts_differ_in_nothing() => Assert.Equal(string.Empty, LineDiff.Between("a\nb\n", "a\nb\n"));

    [Fact]
    public void A_changed_line_is_shown_with_two_lines_around_it()
    {
        var difference = LineDiff.Between("1\n2\n3\n4\n5\n6\n7\n", "1\n2\n3\nfour\n5\n6\n7\n");

        Assert.Equal("@@ line 4 @@\n  2\n  3\n- 4\n+ four\n  5\n  6\n", difference);
    }

    [Fact]
    public void Lines_kept_between_two_changes_stay_unmarked()
    {
        var difference = LineDiff.Between("a\nkeep\nb", "A\nkeep\nB");

        Assert.Equal("@@ line 1 @@\n- a\n+ A\n  keep\n- b\n+ B\n", difference);
    }

    [Fact]
    public void A_carriage_return_can_be_seen()
        => Assert.Equal("@@ line 1 @@\n- a\\r\n+ a\n  \n", LineDiff.Between("a\r\n", "a\n"));

    [Fact]
    public void A_missing_end_of_line_can_be_seen()
        => Assert.Equal("@@ line 2 @@\n  a\n- \n", LineDiff.Between("a\n", "a"));
}
