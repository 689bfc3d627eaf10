namespace MigrationOps.TransactSql.Rehearsal.Evaluation;

/// <summary>A pattern of LIKE and PATINDEX.</summary>
internal sealed class LikePattern
{
    private readonly List<Func<char, bool>?> _parts = [];

    private LikePattern()
    {
    }

    /// <summary>Reads a pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="escape">The escape character; empty for none.</param>
    /// <param name="comparison">How characters compare.</param>
    /// <returns>The pattern.</returns>
    public static LikePattern Read(string pattern, string escape, StringComparison comparison)
    {
        var read = new LikePattern();
        for (var i = 0; i < pattern.Length; i++)
        {
            var character = pattern[i];
            if (escape.Length > 0 && character == escape[0] && i + 1 < pattern.Length)
            {
                read._parts.Add(Same(pattern[++i], comparison));
            }
            else if (character == '[' && pattern.IndexOf(']', i + 1) is var end and > 0)
            {
                read._parts.Add(Set(pattern[(i + 1)..end], comparison));
                i = end;
            }
            else
            {
                read._parts.Add(character switch { '%' => null, '_' => static _ => true, _ => Same(character, comparison) });
            }
        }

        return read;
    }

    /// <summary>Whether a text has the form.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Whether it has.</returns>
    public bool Matches(string text)
    {
        // One row of the table that says which prefixes of the text the parts so far can stand for.
        var reached = new bool[text.Length + 1];
        reached[0] = true;
        foreach (var part in _parts)
        {
            reached = part is null ? Spread(reached) : Step(reached, part, text);
        }

        return reached[^1];
    }

    private static bool[] Spread(bool[] reached)
    {
        for (var i = 1; i < reached.Length; i++)
        {
            reached[i] |= reached[i - 1];
        }

        return reached;
    }

    private static bool[] Step(bool[] reached, Func<char, bool> part, string text)
    {
        var next = new bool[reached.Length];
        for (var i = 0; i < text.Length; i++)
        {
            next[i + 1] = reached[i] && part(text[i]);
        }

        return next;
    }

    private static Func<char, bool> Same(char character, StringComparison comparison) =>
        other => string.Equals(other.ToString(), character.ToString(), comparison);

    private static Func<char, bool> Set(string set, StringComparison comparison)
    {
        var isNot = set.StartsWith('^');
        var members = isNot ? set[1..] : set;
        return character => Contains(members, character, comparison) != isNot;
    }

    private static bool Contains(string members, char character, StringComparison comparison)
    {
        for (var i = 0; i < members.Length; i++)
        {
            var isRange = i + 2 < members.Length && members[i + 1] == '-';
            if (isRange ? IsBetween(character, members[i], members[i + 2], comparison) : Same(members[i], comparison)(character))
            {
                return true;
            }

            i += isRange ? 2 : 0;
        }

        return false;
    }

    private static bool IsBetween(char character, char first, char last, StringComparison comparison)
    {
        bool Inside(char tried) => tried >= first && tried <= last;
        return comparison == StringComparison.Ordinal ? Inside(character) : Inside(char.ToUpperInvariant(character)) || Inside(char.ToLowerInvariant(character));
    }
}
