using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.TransactSql.Parsing;

namespace MigrationOps.TransactSql.Sources;

/// <summary>Finds SQLCMD variables.</summary>
internal static class SqlCmdVariables
{
    /// <summary>The variables that tokens name; comments are left out.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <returns>The names without <c>$( )</c>, possibly with repetitions.</returns>
    public static IEnumerable<string> In(IEnumerable<TSqlParserToken> tokens) => tokens
        .Where(token => token.TokenType is not (TSqlTokenType.SingleLineComment or TSqlTokenType.MultilineComment) && token.Text is not null)
        .SelectMany(token => SqlCmdReference.In(token.Text))
        .Select(reference => reference.Name);
}
