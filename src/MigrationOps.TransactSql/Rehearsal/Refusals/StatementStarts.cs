using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Rehearsal.Refusals;

/// <summary>Guesses where the statement begins that the parser does not understand.</summary>
internal static class StatementStarts
{
    private static readonly HashSet<TSqlTokenType> Beginnings =
    [
        TSqlTokenType.Create, TSqlTokenType.Alter, TSqlTokenType.Drop, TSqlTokenType.Grant, TSqlTokenType.Deny, TSqlTokenType.Revoke, TSqlTokenType.Exec, TSqlTokenType.Execute,
        TSqlTokenType.Set, TSqlTokenType.Use, TSqlTokenType.Print, TSqlTokenType.Insert, TSqlTokenType.Update, TSqlTokenType.Delete, TSqlTokenType.If, TSqlTokenType.Select,
        TSqlTokenType.Declare, TSqlTokenType.Begin, TSqlTokenType.Merge, TSqlTokenType.Truncate, TSqlTokenType.While, TSqlTokenType.With, TSqlTokenType.Raiserror,
        TSqlTokenType.Commit, TSqlTokenType.Rollback,
    ];

    /// <summary>The first token of the statement around a place: behind a semicolon, or a word that begins statements at the beginning of its line.</summary>
    /// <param name="tokens">The meaningful tokens of the batch.</param>
    /// <param name="at">The place.</param>
    /// <returns>The token.</returns>
    public static TSqlParserToken Before(IReadOnlyList<TSqlParserToken> tokens, int at)
    {
        for (var i = Math.Min(at, tokens.Count - 1); i > 0; i--)
        {
            var isFirstOfLine = tokens[i - 1].Line < tokens[i].Line;
            if ((tokens[i - 1].TokenType == TSqlTokenType.Semicolon && i < at) || (isFirstOfLine && Beginnings.Contains(tokens[i].TokenType)))
            {
                return tokens[i];
            }
        }

        return tokens[0];
    }
}
