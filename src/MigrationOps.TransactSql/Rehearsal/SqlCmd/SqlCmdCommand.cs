namespace MigrationOps.TransactSql.Rehearsal.SqlCmd;

/// <summary>A line of a script that sqlcmd takes for itself.</summary>
/// <param name="Word">The command in lower case, without its colon.</param>
/// <param name="Argument">What follows.</param>
internal sealed record SqlCmdCommand(string Word, string Argument)
{
    /// <summary>Reads a line.</summary>
    /// <param name="line">The line.</param>
    /// <returns>The command; null where the line is T-SQL. Commands stand at the beginning of their line.</returns>
    public static SqlCmdCommand? TryRead(string line)
    {
        var text = line.TrimEnd().TrimEnd(';');
        if (text is not [':', ..] and not ['!', '!', ..])
        {
            return null;
        }

        var word = text[0] == '!' ? "!!" : text[1..].TrimStart();
        var end = word.AsSpan().IndexOfAny(' ', '\t');
        return end < 0 ? new SqlCmdCommand(word.ToLowerInvariant(), string.Empty) : new SqlCmdCommand(word[..end].ToLowerInvariant(), Unquoted(word[end..].Trim()));
    }

    /// <summary>The name and the value of <c>:setvar</c>.</summary>
    /// <returns>The value is null where none is given, which takes the variable away.</returns>
    public (string Name, string? Value) NameAndValue()
    {
        var end = Argument.AsSpan().IndexOfAny(' ', '\t');
        return end < 0 ? (Argument, null) : (Argument[..end], Unquoted(Argument[end..].Trim()));
    }

    private static string Unquoted(string text) => text is ['"', .. var inner, '"'] ? inner.Replace("\"\"", "\"", StringComparison.Ordinal) : text;
}
