using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Rendering;

/// <summary>
/// Keeps sqlcmd and SQLCMD mode from taking text for their own: <c>$(name)</c> is replaced everywhere, and a line that begins with GO, with a colon or with one of
/// the commands of osql is taken for a command, inside literals too. Source: Microsoft Learn, "sqlcmd - use" and "Edit SQLCMD scripts".
/// </summary>
internal static class CommandLineSafety
{
    private static readonly string[] Commands = ["GO", "RESET", "ED", "EXIT", "QUIT"];

    /// <summary>A batch that these tools leave as it is: the same text, or its execution as a string that is put together at run time.</summary>
    /// <param name="sql">The batch.</param>
    /// <returns>The batch.</returns>
    public static string Batch(string sql) => Breaks(sql).Count == 0
        ? sql
        : $"""
        DECLARE @batch nvarchar(max) = {Concatenation(sql)};
        EXEC sys.sp_executesql @batch;
        IF @@ERROR <> 0
        BEGIN
            {SqlText.Throw(ScriptError.StatementFailed, "A statement that was executed as a string failed; the error before this one says why.")}
        END;
        """;

    /// <summary>A text that can stand in a line comment.</summary>
    /// <param name="text">The text.</param>
    /// <returns>One line without <c>$(</c>.</returns>
    public static string Comment(string text) =>
        text.Replace("$(", "$ (", StringComparison.Ordinal).ReplaceLineEndings(" ");

    /// <summary>A text as a sum of literals, none of which holds what the tools take for their own.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The sum, as nvarchar(max).</returns>
    public static string Concatenation(string text)
    {
        // Without a first operand of type MAX a sum of short literals is cut at 4000 characters.
        var pieces = new List<string> { "CONVERT(nvarchar(max), N'')" };
        var start = 0;
        foreach (var end in Breaks(text).Append(text.Length))
        {
            pieces.Add(Literal.Text(text[start..end]));
            start = end;
        }

        return string.Join("\n    + ", pieces);
    }

    private static List<int> Breaks(string text)
    {
        var breaks = new List<int>();
        for (var i = 0; i < text.Length; i++)
        {
            var isVariable = text[i] == '(' && i > 0 && text[i - 1] == '$';
            if (isVariable || (IsFirstOnLine(text, i) && IsCommand(text.AsSpan(i))))
            {
                breaks.Add(i);
            }
        }

        return breaks;
    }

    private static bool IsFirstOnLine(string text, int index)
    {
        if (char.IsWhiteSpace(text[index]))
        {
            return false;
        }

        var before = index - 1;
        while (before >= 0 && text[before] is ' ' or '\t')
        {
            before--;
        }

        return before < 0 || IsLineEnd(text[before]);
    }

    private static bool IsLineEnd(char character) => character is '\n' or '\r' or '\u000B' or '\f' or '\u0085' or '\u2028' or '\u2029';

    private static bool IsCommand(ReadOnlySpan<char> rest)
    {
        if (rest[0] == ':' || rest.StartsWith("!!"))
        {
            return true;
        }

        foreach (var command in Commands)
        {
            if (rest.StartsWith(command, StringComparison.OrdinalIgnoreCase) && (rest.Length == command.Length || !IsWordCharacter(rest[command.Length])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWordCharacter(char character) => char.IsLetterOrDigit(character) || character is '_' or '@' or '#' or '$';
}
