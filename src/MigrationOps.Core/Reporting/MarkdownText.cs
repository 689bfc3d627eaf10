using System.Text;

namespace MigrationOps.Reporting;

/// <summary>Puts texts that somebody else wrote into Markdown, so that they show as they are.</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_<>|#";

    /// <summary>A text in a line or in a cell of a table.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text on one line, with what Markdown would read as its own escaped.</returns>
    public static string Plain(string text)
    {
        var result = new StringBuilder(text.Length + 8);
        foreach (var character in OneLine(text))
        {
            // A ( right behind a ] would make a link.
            if (Special.Contains(character, StringComparison.Ordinal) || (character == '(' && result.Length > 0 && result[^1] == ']'))
            {
                result.Append('\\');
            }

            result.Append(character);
        }

        return result.ToString();
    }

    /// <summary>A text as code in a line.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The code span, its fence longer than any run of backticks inside.</returns>
    public static string Code(string text)
    {
        var line = OneLine(text);
        var fence = new string('`', LongestRun(line) + 1);
        var padding = line.StartsWith('`') || line.EndsWith('`') ? " " : string.Empty;
        return fence + padding + line + padding + fence;
    }

    /// <summary>A text as code in a cell of a table.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The code span; inside a table a pipe needs its backslash even there (GitHub Flavored Markdown, 4.10).</returns>
    public static string CodeCell(string text) => Code(text).Replace("|", "\\|", StringComparison.Ordinal);

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Trim();

    private static int LongestRun(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var character in text)
        {
            run = character == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
