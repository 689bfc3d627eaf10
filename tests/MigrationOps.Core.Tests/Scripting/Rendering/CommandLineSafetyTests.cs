using MigrationOps.Scripting.Rendering;

namespace MigrationOps.Core.Tests.Scripting.Rendering;

public class CommandLineSafetyTests
{
    private static readonly string[] Commands = ["GO", "RESET", "ED", "EXIT", "QUIT"];

    [Theory]
    [InlineData("SELECT 1;")]
    [InlineData("SELECT $1, N'$ (x)';")]
    [InlineData("SELECT GOAL\nGOTO label\nEXITED = 1")]
    [InlineData("SELECT 1 GO")]
    public void A_harmless_batch_stays_as_it_is(string sql) => Assert.Equal(sql, CommandLineSafety.Batch(sql));

    [Theory]
    [InlineData("PRINT N'$(x)';")]
    [InlineData("SELECT [$(x)$(y)];")]
    [InlineData("PRINT N'a\nGO\nb';")]
    [InlineData("PRINT N'a\r\n  go 5\r\nb';")]
    [InlineData("PRINT N'a\n\tGo -- comment\nb';")]
    [InlineData("PRINT N'a\n:r secret.sql\nb';")]
    [InlineData("PRINT N'a\n!!del\nb';")]
    [InlineData("PRINT N'a\nexit(select 1)\nb';")]
    [InlineData("PRINT N'a\nquit\nreset\ned\n';")]
    public void What_sqlcmd_takes_for_its_own_stands_nowhere_in_the_file(string sql)
    {
        var batch = CommandLineSafety.Batch(sql);

        Assert.DoesNotContain("$(", batch, StringComparison.Ordinal);
        Assert.DoesNotContain(batch.Split('\n', '\r'), IsCommand);
    }

    [Theory]
    [InlineData("PRINT N'$(x) it''s';")]
    [InlineData("PRINT N'a\nGO\nb $(y)';")]
    public void The_pieces_are_the_text(string sql) => Assert.Equal(sql, Evaluate(CommandLineSafety.Concatenation(sql)));

    [Fact]
    public void A_comment_is_one_line_without_variables() => Assert.Equal("a GO b $ (x)", CommandLineSafety.Comment("a\nGO\r\nb $(x)"));

    private static bool IsCommand(string line)
    {
        var text = line.TrimStart();
        return text.StartsWith(':') || text.StartsWith("!!", StringComparison.Ordinal)
            || Commands.Contains(new string([.. text.TakeWhile(char.IsLetter)]), StringComparer.OrdinalIgnoreCase);
    }

    // What SQL Server makes of a sum of literals.
    private static string Evaluate(string sum) => string.Concat(
        sum.Split("\n    + ").Skip(1).Select(piece => piece[2..^1].Replace("''", "'", StringComparison.Ordinal)));
}
