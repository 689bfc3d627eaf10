namespace MigrationOps.Scripting.Phrases;

/// <summary>Where a walk through T-SQL stands: outside, in a literal, in a quoted name or in a comment.</summary>
internal sealed class SqlScanState
{
    private char _closing;
    private bool _skipNext;
    private int _commentDepth;

    /// <summary>Whether the next character stands outside of literals, quoted names and comments.</summary>
    public bool IsOutside => _closing == '\0' && _commentDepth == 0;

    /// <summary>Takes one character.</summary>
    /// <param name="current">The character.</param>
    /// <param name="next">The one behind it; NUL at the end.</param>
    public void Take(char current, char next)
    {
        if (_skipNext)
        {
            _skipNext = false;
        }
        else if (_commentDepth > 0)
        {
            TakeInComment(current, next);
        }
        else if (_closing != '\0')
        {
            TakeInQuotes(current, next);
        }
        else
        {
            TakeOutside(current, next);
        }
    }

    private void TakeOutside(char current, char next)
    {
        switch (current)
        {
            case '\'' or '"':
                _closing = current;
                break;
            case '[':
                _closing = ']';
                break;
            case '-' when next == '-':
                _closing = '\n';
                break;
            case '/' when next == '*':
                _commentDepth = 1;
                _skipNext = true;
                break;
        }
    }

    private void TakeInQuotes(char current, char next)
    {
        if (current != _closing)
        {
            return;
        }

        if (_closing != '\n' && next == _closing)
        {
            _skipNext = true;
        }
        else
        {
            _closing = '\0';
        }
    }

    // Block comments nest in T-SQL.
    private void TakeInComment(char current, char next)
    {
        if (current == '*' && next == '/')
        {
            _commentDepth--;
            _skipNext = true;
        }
        else if (current == '/' && next == '*')
        {
            _commentDepth++;
            _skipNext = true;
        }
    }
}
