using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Findings;
using MigrationOps.TransactSql.Appliers;
using MigrationOps.TransactSql.Parsing;

namespace MigrationOps.TransactSql.Sources;

/// <summary>Reads the batches of a text as tokens.</summary>
internal static class BatchReader
{
    /// <summary>Reads the batches that hold more than white space and comments.</summary>
    /// <param name="source">The text.</param>
    /// <param name="errors">Takes the batches that break off inside a literal, a name or a comment.</param>
    /// <returns>The other batches in order.</returns>
    public static IReadOnlyList<SourceBatch> Read(SourceText source, Action<MigrationOpsException> errors)
    {
        var batches = new List<SourceBatch>();
        foreach (var batch in BatchSplitter.Split(source.Text))
        {
            using var reader = new StringReader(batch.Text);
            var tokens = SqlParsing.NewParser().GetTokenStream(reader, out var lexical, batch.Offset, batch.Line, 1);
            if (lexical is [var error, ..])
            {
                errors(SourceParser.Failure(source, error));
            }
            else if (tokens.Any(token => token.IsMeaningful()))
            {
                batches.Add(new SourceBatch(source, [.. tokens.Select(Nameable)], batch.Count));
            }
        }

        return batches;
    }

    // A variable that stands in the place of a name is one; the parser knows names in brackets only.
    private static TSqlParserToken Nameable(TSqlParserToken token) => token.TokenType == TSqlTokenType.SqlCommandIdentifier
        ? new TSqlParserToken(TSqlTokenType.QuotedIdentifier, token.Offset, $"[{token.Text}]", token.Line, token.Column)
        : token;
}
