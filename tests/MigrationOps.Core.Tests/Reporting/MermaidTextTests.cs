using MigrationOps.Reporting;

namespace MigrationOps.Core.Tests.Reporting;

public sealed class MermaidTextTests
{
    [Theory]
    [InlineData("plain", "\"plain\"")]
    [InlineData("a \"b\" 5% \\ `c`", "\"a 'b' 5' ' 'c'\"")]
    [InlineData("two\nlines", "\"two'lines\"")]
    public void What_would_end_a_quoted_text_is_replaced(string text, string quoted) => Assert.Equal(quoted, MermaidText.Quoted(text));

    [Theory]
    [InlineData("[dbo].[Orders]", "c__dbo___Orders_")]
    [InlineData("Größe", "Gr__e")]
    [InlineData("nvarchar(50)", "nvarchar(50)")]
    [InlineData("1st", "c_1st")]
    [InlineData("Fk", "Fk_")]
    [InlineData("", "c_")]
    public void A_word_has_ASCII_letters_and_digits_only(string text, string word) => Assert.Equal(word, MermaidText.Word(text));

    [Theory]
    [InlineData("canary: one; #2", "canary  one   2")]
    [InlineData("all", "all")]
    public void What_would_end_the_name_of_a_task_is_left_out(string text, string task) => Assert.Equal(task, MermaidText.Task(text));
}
