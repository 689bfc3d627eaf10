using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.TransactSql.Appliers;
using MigrationOps.TransactSql.Parsing;

namespace MigrationOps.TransactSql.Sources;

/// <summary>Parses batches.</summary>
internal static class SourceParser
{
    /// <summary>Parses a batch.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="quotedIdentifier">The QUOTED_IDENTIFIER setting that holds for it.</param>
    /// <param name="errors">What the parser does not understand.</param>
    /// <returns>The statements in order; none where there are errors.</returns>
    public static IReadOnlyList<TSqlStatement> Parse(SourceBatch batch, bool quotedIdentifier, out IList<ParseError> errors)
    {
        var script = SqlParsing.NewParser(quotedIdentifier).Parse(batch.Tokens, out errors) as TSqlScript;
        return errors.Count > 0 || script is null ? [] : [.. script.Batches.SelectMany(parsed => parsed.Statements)];
    }

    /// <summary>The error of a text that the parser does not understand.</summary>
    /// <param name="source">The text.</param>
    /// <param name="error">What the parser says.</param>
    /// <returns>The exception.</returns>
    public static MigrationOpsException Failure(SourceText source, ParseError error) =>
        SourceMessages.Failure(SourceMessages.SyntaxError, new SourceLocation(source.File, error.Line, error.Column), error.Message);
}
