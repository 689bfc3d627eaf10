using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.TransactSql.Appliers;

namespace MigrationOps.TransactSql.Sources;

/// <summary>Says in messages what a statement is.</summary>
internal static class StatementWords
{
    /// <summary>The first words of a statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <returns>Up to three words as written, such as <c>DROP TABLE dbo</c> without the name: <c>DROP TABLE</c>.</returns>
    public static string Of(TSqlStatement statement) => Of(statement.MeaningfulTokens());

    /// <summary>The first words of a statement that was not parsed.</summary>
    /// <param name="tokens">Its tokens without white space and comments.</param>
    /// <returns>Up to three words.</returns>
    public static string Of(IEnumerable<TSqlParserToken> tokens) =>
        string.Join(' ', tokens.Take(3).TakeWhile((token, index) => index == 0 || token.IsKeyword()).Select(token => token.Text.ToUpperInvariant()));
}
