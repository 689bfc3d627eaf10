using MigrationOps.TransactSql.Sources;

namespace MigrationOps.TransactSql.Rehearsal;

/// <summary>A batch of a script, parsed at most once for each setting of QUOTED_IDENTIFIER. The trees are never changed, so runs share them.</summary>
/// <param name="source">Its tokens.</param>
internal sealed class ProgramBatch(SourceBatch source)
{
    private readonly Lazy<ParsedBatch> _quoted = new(() => Parse(source, quotedIdentifier: true));
    private readonly Lazy<ParsedBatch> _unquoted = new(() => Parse(source, quotedIdentifier: false));

    /// <summary>The tokens.</summary>
    public SourceBatch Source => source;

    /// <summary>Parses the batch.</summary>
    /// <param name="quotedIdentifier">The setting.</param>
    /// <returns>Its statements, or its errors.</returns>
    public ParsedBatch Parsed(bool quotedIdentifier) => (quotedIdentifier ? _quoted : _unquoted).Value;

    private static ParsedBatch Parse(SourceBatch source, bool quotedIdentifier)
    {
        // The parser may take tokens apart, so each setting has its own.
        var statements = SourceParser.Parse(source with { Tokens = [.. source.Tokens] }, quotedIdentifier, out var errors);
        return new ParsedBatch(statements, errors is [var first, ..] ? first : null);
    }
}
