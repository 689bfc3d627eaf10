namespace MigrationOps.Model;

/// <summary>Reads bracketed name parts one after the other.</summary>
public static class BracketScanner
{
    /// <summary>Reads the part that starts at a position and moves the position behind its closing bracket.</summary>
    /// <param name="text">The text to read.</param>
    /// <param name="position">Where the opening bracket is expected; afterwards, the first character behind the part.</param>
    /// <param name="part">The part without its brackets, when there is one.</param>
    /// <returns>Whether a whole part stood there.</returns>
    public static bool TryReadPart(ReadOnlySpan<char> text, ref int position, out ScannedPart part)
    {
        part = default;
        if (position >= text.Length || text[position] != '[')
        {
            return false;
        }

        var isDoubled = false;
        for (var i = position + 1; i < text.Length; i++)
        {
            if (text[i] != ']')
            {
                continue;
            }

            if (i + 1 < text.Length && text[i + 1] == ']')
            {
                isDoubled = true;
                i++;
                continue;
            }

            part = new ScannedPart(text[(position + 1)..i], isDoubled);
            position = i + 1;
            return true;
        }

        return false;
    }
}
