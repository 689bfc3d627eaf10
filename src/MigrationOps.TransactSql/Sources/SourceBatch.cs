using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.TransactSql.Appliers;

namespace MigrationOps.TransactSql.Sources;

/// <summary>The tokens between two GO lines.</summary>
/// <param name="Source">The text that they come from.</param>
/// <param name="Tokens">The tokens in order, ended by an end-of-file token.</param>
/// <param name="Count">How often the batch runs: the number behind its GO.</param>
internal sealed record SourceBatch(SourceText Source, IList<TSqlParserToken> Tokens, int Count)
{
    /// <summary>The text without the white space around it.</summary>
    /// <returns>The text, with LF line ends.</returns>
    public string Text()
    {
        var kept = Tokens.Where(token => token.TokenType is not (TSqlTokenType.WhiteSpace or TSqlTokenType.EndOfFile)).ToList();
        return kept.Count == 0 ? string.Empty : Source.Between(kept[0], kept[^1]).TrimEnd();
    }
}
