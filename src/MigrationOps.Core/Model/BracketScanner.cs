using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace MigrationOps.Model;

/// <summary>Reads bracketed name parts one after the other.</summary>
internal static class BracketScanner
{
    /// <summary>Reads the part that starts at a position and moves the position behind its closing bracket.</summary>
    /// <param name="text">The text to read.</param>
    /// <param name="position">Where the opening bracket is expected; afterwards, the first character behind the part.</param>
    /// <param name="part">The part without its brackets, when there is one.</param>
    /// <returns>Whether a whole part stood there.</returns>
    public static bool TryReadPart(string text, ref int position, [NotNullWhen(true)] out string? part)
    {
        part = null;
        if (position >= text.Length || text[position] != '[')
        {
            return false;
        }

        var content = new StringBuilder();
        for (var i = position + 1; i < text.Length; i++)
        {
            if (text[i] != ']')
            {
                content.Append(text[i]);
            }
            else if (i + 1 < text.Length && text[i + 1] == ']')
            {
                content.Append(']');
                i++;
            }
            else
            {
                position = i + 1;
                part = content.ToString();
                return true;
            }
        }

        return false;
    }
}
