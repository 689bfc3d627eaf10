using System.Text;

namespace MigrationOps.TransactSql.Rehearsal.SqlCmd;

/// <summary>Knows, from line to line, whether a text is inside a literal, a quoted name or a block comment.</summary>
internal sealed class LineState
{
    private char _closing;
    private int _comments;

    /// <summary>Whether the next line begins inside something.</summary>
    public bool IsInside => _closing != '\0' || _comments > 0;

    /// <summary>Reads a line.</summary>
    /// <param name="line">The line without its end.</param>
    /// <param name="replace">What becomes of the parts that are no comments.</param>
    /// <returns>The line with these parts replaced.</returns>
    public string Pass(string line, Func<string, string> replace)
    {
        var result = new StringBuilder();
        var start = 0;
        var position = 0;
        while (position < line.Length)
        {
            var comment = CommentFrom(line, position);
            if (comment > position)
            {
                result.Append(replace(line[start..position])).Append(line, position, comment - position);
                start = position = comment;
                continue;
            }

            Quote(line[position]);
            position++;
        }

        return result.Append(replace(line[start..])).ToString();
    }

    // Where the comment ends that begins or goes on at a position.
    private int CommentFrom(string line, int position)
    {
        if (_closing != '\0')
        {
            return position;
        }

        if (_comments == 0 && line.AsSpan(position).StartsWith("--"))
        {
            return line.Length;
        }

        if (line.AsSpan(position).StartsWith("/*"))
        {
            _comments++;
            return position + 2;
        }

        if (_comments == 0)
        {
            return position;
        }

        var ends = line.AsSpan(position).StartsWith("*/");
        _comments -= ends ? 1 : 0;
        return position + (ends ? 2 : 1);
    }

    // A doubled closing quote closes and opens again, which comes to the same.
    private void Quote(char character)
    {
        if (_closing == character)
        {
            _closing = '\0';
        }
        else if (_closing == '\0')
        {
            _closing = character switch
            {
                '\'' or '"' => character,
                '[' => ']',
                _ => '\0',
            };
        }
    }
}
