using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Parsing;

/// <summary>What tokens say to SQL Server.</summary>
internal static class TokenMeaning
{
    /// <summary>Whether a token is neither white space nor a comment nor the end of the text.</summary>
    /// <param name="token">The token.</param>
    /// <returns>Whether it means something.</returns>
    public static bool IsMeaningful(this TSqlParserToken token) =>
        token.TokenType is not (TSqlTokenType.WhiteSpace or TSqlTokenType.EndOfFile) && !token.IsComment();

    /// <summary>Whether a token is a comment.</summary>
    /// <param name="token">The token.</param>
    /// <returns>Whether it is one of either kind.</returns>
    public static bool IsComment(this TSqlParserToken token) =>
        token.TokenType is TSqlTokenType.SingleLineComment or TSqlTokenType.MultilineComment;
}
