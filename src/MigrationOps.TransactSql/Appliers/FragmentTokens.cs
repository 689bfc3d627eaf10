using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.TransactSql.Parsing;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>The tokens of fragments.</summary>
internal static class FragmentTokens
{
    /// <summary>The token that a fragment begins with.</summary>
    /// <param name="fragment">The fragment.</param>
    /// <returns>The token.</returns>
    public static TSqlParserToken FirstToken(this TSqlFragment fragment) => fragment.ScriptTokenStream[fragment.FirstTokenIndex];

    /// <summary>The token that a fragment ends with.</summary>
    /// <param name="fragment">The fragment.</param>
    /// <returns>The token.</returns>
    public static TSqlParserToken LastToken(this TSqlFragment fragment) => fragment.ScriptTokenStream[fragment.LastTokenIndex];

    /// <summary>The tokens of a fragment that mean something: no white space, no comments, no semicolon at the end.</summary>
    /// <param name="fragment">The fragment.</param>
    /// <returns>The tokens in order.</returns>
    public static IEnumerable<TSqlParserToken> MeaningfulTokens(this TSqlFragment fragment)
    {
        for (var i = fragment.FirstTokenIndex; i <= fragment.LastTokenIndex; i++)
        {
            if (fragment.ScriptTokenStream[i].IsMeaningful() && !(i == fragment.LastTokenIndex && fragment.LastToken().TokenType == TSqlTokenType.Semicolon))
            {
                yield return fragment.ScriptTokenStream[i];
            }
        }
    }

    /// <summary>The text of a fragment with its layout and the letter case of its keywords made uniform.</summary>
    /// <param name="fragment">The fragment.</param>
    /// <returns>The tokens, separated by single blanks.</returns>
    public static string Normalized(this TSqlFragment fragment) =>
        string.Join(' ', fragment.MeaningfulTokens().Select(NormalizedText));

    /// <summary>The text of a token: keywords in upper case, line ends as LF.</summary>
    /// <param name="token">The token.</param>
    /// <returns>The text.</returns>
    public static string NormalizedText(this TSqlParserToken token) =>
        token.IsKeyword() ? token.Text.ToUpperInvariant() : token.Text.ReplaceLineEndings("\n");
}
