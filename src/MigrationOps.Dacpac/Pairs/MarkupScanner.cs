namespace MigrationOps.Dacpac.Pairs;

/// <summary>Finds the ends of markup in the bytes of XML, in any encoding in which ASCII characters are themselves.</summary>
internal static class MarkupScanner
{
    /// <summary>No end: more bytes are wanted.</summary>
    public const int Unfinished = -1;

    /// <summary>Finds the end of a tag, comment, instruction or CDATA section.</summary>
    /// <param name="bytes">The bytes; the first is the opening bracket.</param>
    /// <returns>The length of the markup, or <see cref="Unfinished"/>.</returns>
    public static int LengthOf(ReadOnlySpan<byte> bytes) => bytes.Length < 2 ? Unfinished : bytes[1] switch
    {
        (byte)'?' => Until(bytes, "?>"u8),
        (byte)'!' => Declaration(bytes),
        _ => Tag(bytes),
    };

    /// <summary>Finds the end of an element.</summary>
    /// <param name="bytes">The bytes; the first is the bracket of its opening tag.</param>
    /// <param name="hasNumbers">Whether an element or reference in it bears a number.</param>
    /// <returns>Its length, or <see cref="Unfinished"/>.</returns>
    public static int LengthOfElement(ReadOnlySpan<byte> bytes, out bool hasNumbers)
    {
        hasNumbers = false;
        var (position, depth) = (0, 0);
        while (true)
        {
            var length = LengthOf(bytes[position..]);
            if (length == Unfinished)
            {
                return Unfinished;
            }

            var markup = bytes.Slice(position, length);
            position += length;
            depth += Step(markup);
            hasNumbers |= BearsNumber(markup);
            if (depth == 0)
            {
                return position;
            }

            var next = bytes[position..].IndexOf((byte)'<');
            if (next < 0)
            {
                return Unfinished;
            }

            position += next;
        }
    }

    /// <summary>How far a piece of markup leads into elements.</summary>
    /// <param name="markup">The markup.</param>
    /// <returns>1 for an opening tag, -1 for a closing one, else 0.</returns>
    public static int Step(ReadOnlySpan<byte> markup) => markup switch
    {
        [_, (byte)'?' or (byte)'!', ..] => 0,
        [_, (byte)'/', ..] => -1,
        [.., (byte)'/', _] => 0,
        _ => 1,
    };

    private static int Declaration(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("<!--"u8))
        {
            var end = Until(bytes[4..], "-->"u8);
            return end == Unfinished ? Unfinished : end + 4;
        }

        if (bytes.StartsWith("<![CDATA["u8))
        {
            return Until(bytes, "]]>"u8);
        }

        return bytes.Length < 9 ? Unfinished : throw new NotSplittableException();
    }

    private static int Tag(ReadOnlySpan<byte> bytes)
    {
        var position = 1;
        while (true)
        {
            var next = bytes[position..].IndexOfAny((byte)'>', (byte)'"', (byte)'\'');
            if (next < 0)
            {
                return Unfinished;
            }

            position += next + 1;
            if (bytes[position - 1] == '>')
            {
                return position;
            }

            var close = bytes[position..].IndexOf(bytes[position - 1]);
            if (close < 0)
            {
                return Unfinished;
            }

            position += close + 1;
        }
    }

    private static bool BearsNumber(ReadOnlySpan<byte> markup) =>
        (markup.StartsWith("<References"u8) || markup.StartsWith("<Element"u8)) && markup.IndexOf("Disambiguator"u8) >= 0;

    private static int Until(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> end)
    {
        var position = bytes.IndexOf(end);
        return position < 0 ? Unfinished : position + end.Length;
    }
}
