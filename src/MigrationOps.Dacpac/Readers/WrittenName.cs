using System.Text;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Readers;

/// <summary>Reads a name as its author wrote it: parts in brackets, in double quotes or bare, separated by dots.</summary>
internal static class WrittenName
{
    /// <summary>Reads a name.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The name; null where the text is none, or leaves a part out as <c>db..t</c> does.</returns>
    public static SqlName? Parse(string text)
    {
        var rest = text.AsSpan().Trim().TrimEnd(';').TrimEnd();
        var parts = new List<Identifier>(4);
        while (true)
        {
            if (ReadPart(ref rest) is not { Length: > 0 } part)
            {
                return null;
            }

            parts.Add(new Identifier(part));
            rest = rest.TrimStart();
            if (rest.IsEmpty)
            {
                return new SqlName(parts.ToValueList());
            }

            if (rest[0] != '.')
            {
                return null;
            }

            rest = rest[1..].TrimStart();
        }
    }

    private static string? ReadPart(ref ReadOnlySpan<char> rest) => rest switch
    {
        ['[', ..] => ReadQuoted(ref rest, ']'),
        ['"', ..] => ReadQuoted(ref rest, '"'),
        _ => ReadBare(ref rest),
    };

    private static string? ReadQuoted(ref ReadOnlySpan<char> rest, char end)
    {
        var part = new StringBuilder();
        for (var i = 1; i < rest.Length; i++)
        {
            if (rest[i] != end)
            {
                part.Append(rest[i]);
            }
            else if (i + 1 < rest.Length && rest[i + 1] == end)
            {
                part.Append(end);
                i++;
            }
            else
            {
                rest = rest[(i + 1)..];
                return part.ToString();
            }
        }

        return null;
    }

    private static string ReadBare(ref ReadOnlySpan<char> rest)
    {
        var length = 0;
        while (length < rest.Length && (char.IsLetterOrDigit(rest[length]) || char.IsSurrogate(rest[length]) || rest[length] is '_' or '@' or '#' or '$'))
        {
            length++;
        }

        var part = rest[..length].ToString();
        rest = rest[length..];
        return part;
    }
}
