using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>The text that fragments were parsed from.</summary>
/// <param name="File">The path of its file.</param>
/// <param name="Text">The whole text.</param>
internal sealed record SourceText(string File, string Text)
{
    /// <summary>What the author wrote for a fragment, with LF line ends.</summary>
    /// <param name="fragment">The fragment.</param>
    /// <returns>The raw text, comments inside it included.</returns>
    public string Of(TSqlFragment fragment) => Between(fragment.FirstToken(), fragment.LastToken());

    /// <summary>What the author wrote from one token to another, with LF line ends.</summary>
    /// <param name="first">The first token.</param>
    /// <param name="last">The last token.</param>
    /// <returns>The raw text.</returns>
    public string Between(TSqlParserToken first, TSqlParserToken last) =>
        Text[first.Offset..End(last)].ReplaceLineEndings("\n");

    /// <summary>The place of a fragment.</summary>
    /// <param name="fragment">The fragment.</param>
    /// <returns>Its file, line and column.</returns>
    public SourceLocation At(TSqlFragment fragment) =>
        fragment.StartLine > 0 ? new SourceLocation(File, fragment.StartLine, fragment.StartColumn) : new SourceLocation(File);

    /// <summary>The place of a token.</summary>
    /// <param name="token">The token.</param>
    /// <returns>Its file, line and column.</returns>
    public SourceLocation At(TSqlParserToken token) => new(File, token.Line, token.Column);

    // A SQLCMD variable in the place of a name stands in brackets for the parser only.
    private int End(TSqlParserToken token)
    {
        var length = token.Text?.Length ?? 0;
        var isVariable = length > 2 && token.Text!.StartsWith("[$(", StringComparison.Ordinal) && Text[token.Offset] == '$';
        return token.Offset + (isVariable ? length - 2 : length);
    }
}
