namespace MigrationOps.TransactSql.Parsing;

/// <summary>Where lines end: at a line feed, a carriage return, or both together.</summary>
internal static class LineEnd
{
    /// <summary>Whether a line ends with a character. The carriage return of a pair ends nothing: its line feed does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">The character.</param>
    /// <returns>Whether the next character starts a line.</returns>
    public static bool IsAt(string text, int position) =>
        text[position] == '\n' || (text[position] == '\r' && (position + 1 == text.Length || text[position + 1] != '\n'));

    /// <summary>The end of the line that a character stands on.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">The character.</param>
    /// <returns>The first character of the line end, or the length of the text.</returns>
    public static int IndexOf(string text, int position)
    {
        var offset = text.AsSpan(position).IndexOfAny('\r', '\n');
        return offset < 0 ? text.Length : position + offset;
    }
}
