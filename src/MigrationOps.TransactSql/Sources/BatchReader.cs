using System.Globalization;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Findings;
using MigrationOps.TransactSql.Appliers;

namespace MigrationOps.TransactSql.Sources;

/// <summary>Splits a text at its GO lines.</summary>
internal static class BatchReader
{
    /// <summary>Reads the batches of a text that hold more than white space and comments.</summary>
    /// <param name="source">The text.</param>
    /// <returns>The batches in order.</returns>
    /// <exception cref="MigrationOpsException">The text breaks off inside a literal, a name or a comment.</exception>
    public static IReadOnlyList<SourceBatch> Read(SourceText source)
    {
        using var reader = new StringReader(source.Text);
        var tokens = SourceParser.For(quotedIdentifier: true).GetTokenStream(reader, out var errors);
        if (errors is [var error, ..])
        {
            throw SourceParser.Failure(source, error);
        }

        return [.. Split(source, tokens).Where(batch => batch.Tokens.Any(token => token.IsMeaningful()))];
    }

    private static IEnumerable<SourceBatch> Split(SourceText source, IList<TSqlParserToken> tokens)
    {
        var batch = new List<TSqlParserToken>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].TokenType is not (TSqlTokenType.Go or TSqlTokenType.EndOfFile))
            {
                batch.Add(Nameable(tokens[i]));
                continue;
            }

            var separator = tokens[i];
            var count = ReadCount(tokens, ref i);
            batch.Add(new TSqlParserToken(TSqlTokenType.EndOfFile, separator.Offset, string.Empty, separator.Line, separator.Column));
            yield return new SourceBatch(source, batch, count);
            batch = [];
        }
    }

    // A variable that stands in the place of a name is one; the parser knows names in brackets only.
    private static TSqlParserToken Nameable(TSqlParserToken token) => token.TokenType == TSqlTokenType.SqlCommandIdentifier
        ? new TSqlParserToken(TSqlTokenType.QuotedIdentifier, token.Offset, $"[{token.Text}]", token.Line, token.Column)
        : token;

    private static int ReadCount(IList<TSqlParserToken> tokens, ref int position)
    {
        var next = position + 1;
        while (next < tokens.Count && tokens[next].TokenType == TSqlTokenType.WhiteSpace && tokens[next].Line == tokens[position].Line)
        {
            next++;
        }

        if (next >= tokens.Count || tokens[next].TokenType != TSqlTokenType.Integer || tokens[next].Line != tokens[position].Line)
        {
            return 1;
        }

        position = next;
        return int.TryParse(tokens[next].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 1;
    }
}
