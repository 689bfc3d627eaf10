using System.Globalization;

namespace MigrationOps.TransactSql.Parsing;

/// <summary>Recognises the line that ends a batch: <c>GO</c>, a count, a comment.</summary>
internal static class GoLine
{
    /// <summary>Reads a GO line.</summary>
    /// <param name="script">The script.</param>
    /// <param name="position">The first character on the line that is neither white space nor comment.</param>
    /// <param name="end">The first character of the next line.</param>
    /// <param name="count">The count, 1 where none is written.</param>
    /// <returns>Whether the line separates batches.</returns>
    public static bool TryRead(string script, int position, out int end, out int count)
    {
        (end, count) = (position, 1);
        if (script[position] is not ('G' or 'g'))
        {
            return false;
        }

        var lineEnd = LineEnd.IndexOf(script, position);
        var line = script.AsSpan(position, lineEnd - position);
        if (line.Length < 2 || line[1] is not ('O' or 'o') || !TryReadCount(line[2..], out count))
        {
            return false;
        }

        end = lineEnd < script.Length && script[lineEnd] == '\r' && lineEnd + 1 < script.Length && script[lineEnd + 1] == '\n' ? lineEnd + 2 : Math.Min(lineEnd + 1, script.Length);
        return true;
    }

    private static bool TryReadCount(ReadOnlySpan<char> rest, out int count)
    {
        count = 1;
        var trimmed = rest.TrimStart();
        var digits = trimmed.IndexOfAnyExceptInRange('0', '9');
        digits = digits < 0 ? trimmed.Length : digits;
        if (digits > 0)
        {
            return trimmed.Length < rest.Length && int.TryParse(trimmed[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out count) && IsBlank(trimmed[digits..]);
        }

        return IsBlank(rest);
    }

    /// <summary>Whether nothing but white space, one semicolon and a comment that ends with the line stands there.</summary>
    private static bool IsBlank(ReadOnlySpan<char> rest)
    {
        var text = rest.Trim();
        text = text.StartsWith(";") ? text[1..].TrimStart() : text;
        return text.IsEmpty || text.StartsWith("--") || (text.StartsWith("/*") && text.IndexOf("*/") == text.Length - 2);
    }
}
