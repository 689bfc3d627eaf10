namespace MigrationOps.Model;

/// <summary>A pattern of names: <c>*</c> stands for any characters, <c>?</c> for one. Letter case means nothing.</summary>
/// <param name="Text">The pattern.</param>
public sealed record NamePattern(string Text)
{
    /// <summary>Whether a name matches.</summary>
    /// <param name="name">The name.</param>
    /// <returns>Whether the whole name matches.</returns>
    public bool IsMatch(ReadOnlySpan<char> name) => IsMatch(Text, name);

    private static bool IsMatch(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        // Where the rest does not fit, the last star takes one character more.
        var (at, place, star, taken) = (0, 0, -1, 0);
        while (place < text.Length)
        {
            if (at < pattern.Length && pattern[at] == '*')
            {
                (star, taken) = (at++, place);
            }
            else if (at < pattern.Length && (pattern[at] == '?' || char.ToUpperInvariant(pattern[at]) == char.ToUpperInvariant(text[place])))
            {
                at++;
                place++;
            }
            else if (star >= 0)
            {
                (at, place) = (star + 1, ++taken);
            }
            else
            {
                return false;
            }
        }

        return pattern[at..].Trim('*').IsEmpty;
    }
}
