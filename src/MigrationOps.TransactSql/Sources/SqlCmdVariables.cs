using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Sources;

/// <summary>Finds SQLCMD variables.</summary>
internal static class SqlCmdVariables
{
    /// <summary>The variables that tokens name; comments are left out.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <returns>The names without <c>$( )</c>, possibly with repetitions.</returns>
    public static IEnumerable<string> In(IEnumerable<TSqlParserToken> tokens) => tokens
        .Where(token => token.TokenType is not (TSqlTokenType.SingleLineComment or TSqlTokenType.MultilineComment) && token.Text is not null)
        .SelectMany(token => In(token.Text));

    private static IEnumerable<string> In(string text)
    {
        for (var start = text.IndexOf("$(", StringComparison.Ordinal); start >= 0; start = text.IndexOf("$(", start + 2, StringComparison.Ordinal))
        {
            var end = text.IndexOf(')', start);
            if (end > start + 2 && text.AsSpan(start + 2, end - start - 2).IndexOfAnyExcept(NameCharacters) < 0)
            {
                yield return text[(start + 2)..end];
            }
        }
    }

    private static readonly System.Buffers.SearchValues<char> NameCharacters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-");
}
