using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.TransactSql.Parsing;

namespace MigrationOps.TransactSql.Outlines;

/// <summary>Finds where the header of a module ends, by its tokens, so that the body may be anything.</summary>
internal static class BodyStart
{
    /// <summary>Finds the first character behind AS, or behind RETURN of an inline function.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="isInline">Whether it is an inline function.</param>
    /// <returns>The position; null where the text has no such place.</returns>
    public static int? Find(IEnumerable<TSqlParserToken> tokens, bool isInline)
    {
        if (ModuleHeader.Find(tokens) is not { } header)
        {
            return null;
        }

        var depth = 0;
        for (var i = header.Name.Last + 1; i < header.Tokens.Count; i++)
        {
            var token = header.Tokens[i];
            depth += token.TokenType switch
            {
                TSqlTokenType.LeftParenthesis => 1,
                TSqlTokenType.RightParenthesis => -1,
                _ => 0,
            };
            if (depth == 0 && Ends(token, header.Tokens[i - 1], isInline))
            {
                return token.Offset + token.Text.Length;
            }
        }

        return null;
    }

    /// <summary>Finds the first character behind the body.</summary>
    /// <param name="statement">The module.</param>
    /// <param name="text">Its text.</param>
    /// <returns>The position: that of WITH CHECK OPTION or of the closing semicolon of a view or inline function, else the end of the text.</returns>
    public static int End(TSqlStatement statement, string text)
    {
        if (statement is not (ViewStatementBody or FunctionStatementBody { ReturnType: SelectFunctionReturnType }))
        {
            return text.Length;
        }

        var tokens = statement.ScriptTokenStream.Where(token => token.IsMeaningful()).ToList();
        var last = tokens.Count - 1;
        var end = last >= 0 && tokens[last].TokenType == TSqlTokenType.Semicolon ? tokens[last--].Offset : text.Length;
        return statement is ViewStatementBody { WithCheckOption: true } && last >= 2 ? tokens[last - 2].Offset : end;
    }

    // EXECUTE AS in the options and @parameter AS type are not it.
    private static bool Ends(TSqlParserToken token, TSqlParserToken before, bool isInline) => isInline
        ? token.TokenType == TSqlTokenType.Return
        : token.TokenType == TSqlTokenType.As && before.TokenType is not (TSqlTokenType.Exec or TSqlTokenType.Execute or TSqlTokenType.Variable);
}
