namespace MigrationOps.TransactSql.Parsing;

/// <summary>Walks a script and stops behind each GO line.</summary>
/// <param name="script">The script.</param>
internal sealed class BatchScanner(string script)
{
    private bool _isLineEmpty = true;

    /// <summary>The next character to read, from 0.</summary>
    public int Position { get; private set; }

    /// <summary>The line of that character, from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>Reads up to and including the next GO line.</summary>
    /// <returns>Where the word GO starts and its count; null at the end of the script.</returns>
    public (int Start, int Count)? MoveToSeparator()
    {
        while (Position < script.Length)
        {
            if (_isLineEmpty && GoLine.TryRead(script, Position, out var end, out var count))
            {
                var start = Position;
                SkipTo(end);
                return (start, count);
            }

            Step();
        }

        return null;
    }

    private void Step()
    {
        switch (script[Position])
        {
            case '\'' or '"':
                SkipQuoted(script[Position]);
                break;
            case '[':
                SkipQuoted(']');
                break;
            case '-' when Next == '-':
                SkipTo(LineEnd.IndexOf(script, Position));
                break;
            case '/' when Next == '*':
                SkipTo(CommentEnd());
                break;
            default:
                _isLineEmpty &= char.IsWhiteSpace(script[Position]);
                SkipTo(Position + 1);
                break;
        }
    }

    private char Next => Position + 1 < script.Length ? script[Position + 1] : '\0';

    /// <summary>A doubled closing quote is part of the quoted text.</summary>
    private void SkipQuoted(char quote)
    {
        var end = script.IndexOf(quote, Position + 1);
        while (end >= 0 && end + 1 < script.Length && script[end + 1] == quote)
        {
            end = script.IndexOf(quote, end + 2);
        }

        SkipTo(end < 0 ? script.Length : end + 1);
        _isLineEmpty = false;
    }

    /// <summary>Block comments nest: Microsoft Learn, "Slash star (block comment)".</summary>
    private int CommentEnd()
    {
        var depth = 0;
        for (var i = Position; i + 1 < script.Length; i++)
        {
            var change = (script[i], script[i + 1]) switch
            {
                ('/', '*') => 1,
                ('*', '/') => -1,
                _ => 0,
            };
            depth += change;
            i += change == 0 ? 0 : 1;
            if (depth == 0)
            {
                return i + 1;
            }
        }

        return script.Length;
    }

    private void SkipTo(int end)
    {
        for (; Position < end; Position++)
        {
            if (LineEnd.IsAt(script, Position))
            {
                Line++;
                _isLineEmpty = true;
            }
        }
    }
}
