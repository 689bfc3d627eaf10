using System.Text;

namespace MigrationOps.TransactSql.Rehearsal.Catalog;

/// <summary>Takes apart the names that functions such as OBJECT_ID are given as texts. Blanks inside a part need no brackets there.</summary>
internal static class NameParts
{
    /// <summary>Reads a name.</summary>
    /// <param name="text">The text, such as <c>[dbo].[T]</c>, <c>dbo.T</c> or <c>tempdb..#x</c>.</param>
    /// <returns>The parts, some of them empty; null where brackets or quotes are left open.</returns>
    public static IReadOnlyList<string>? Read(string text)
    {
        var parts = new List<string>();
        var position = 0;
        while (true)
        {
            if (ReadPart(text, ref position) is not { } part)
            {
                return null;
            }

            parts.Add(part);
            if (position >= text.Length)
            {
                return parts;
            }

            if (text[position++] != '.')
            {
                return null;
            }
        }
    }

    private static string? ReadPart(string text, ref int position)
    {
        while (position < text.Length && text[position] == ' ')
        {
            position++;
        }

        if (position < text.Length && text[position] is '[' or '"')
        {
            return ReadQuoted(text, ref position);
        }

        var end = text.IndexOf('.', position);
        end = end < 0 ? text.Length : end;
        var part = text[position..end].TrimEnd(' ');
        position = end;
        return part;
    }

    private static string? ReadQuoted(string text, ref int position)
    {
        var close = text[position] == '[' ? ']' : '"';
        var part = new StringBuilder();
        for (var i = position + 1; i < text.Length; i++)
        {
            if (text[i] != close)
            {
                part.Append(text[i]);
            }
            else if (i + 1 < text.Length && text[i + 1] == close)
            {
                part.Append(close);
                i++;
            }
            else
            {
                position = i + 1;
                while (position < text.Length && text[position] == ' ')
                {
                    position++;
                }

                return part.ToString();
            }
        }

        return null;
    }
}
