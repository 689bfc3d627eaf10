using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Canonical;

/// <summary>The canonical text of single tokens.</summary>
/// <param name="quotedIdentifier">Whether double quotes enclose identifiers.</param>
/// <param name="names">The comparer of names in the database.</param>
internal sealed class TokenText(bool quotedIdentifier, NameComparer names)
{
    /// <summary>Whether names that differ in letter case are equal.</summary>
    public bool FoldsNames { get; } = ReferenceEquals(names, NameComparer.CaseInsensitive);

    /// <summary>The text of a token that is neither white space nor comment.</summary>
    /// <param name="token">The token.</param>
    /// <param name="isWord">Whether a token that looks like a name is one of SQL Server's words, such as <c>CAST</c> or <c>GETDATE</c>.</param>
    /// <returns>The text in which equivalent tokens are equal.</returns>
    public string Canonical(TSqlParserToken token, bool isWord = false) => token.TokenType switch
    {
        TSqlTokenType.Identifier => Name(token.Text, isWord),
        TSqlTokenType.QuotedIdentifier => Name(Unquote(token.Text), isWord),
        TSqlTokenType.AsciiStringOrQuotedIdentifier => quotedIdentifier ? Name(Unquote(token.Text), isWord) : token.Text,
        TSqlTokenType.AsciiStringLiteral => token.Text,
        TSqlTokenType.UnicodeStringLiteral => "N" + token.Text[1..],
        TSqlTokenType.Variable => token.Text.StartsWith("@@", StringComparison.Ordinal) ? Upper(token.Text) : Fold(token.Text),
        TSqlTokenType.Label => Fold(token.Text),
        // SQL Server reads .5 and 0.5 as the same numeric(1, 1); other spellings of one value differ in type.
        TSqlTokenType.Numeric when token.Text.StartsWith('.') => "0" + token.Text,
        TSqlTokenType.HexLiteral => "0x" + Upper(token.Text[2..]),
        TSqlTokenType.Proc => "PROCEDURE",
        TSqlTokenType.Exec => "EXECUTE",
        TSqlTokenType.Tran => "TRANSACTION",
        _ => Upper(token.Text),
    };

    /// <summary>The text of a comment: each line without the white space around it.</summary>
    /// <param name="token">A comment.</param>
    /// <returns>The text.</returns>
    public static string Comment(TSqlParserToken token) =>
        string.Join('\n', token.Text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()));

    /// <summary>The name inside brackets or double quotes.</summary>
    /// <param name="text">A quoted name.</param>
    /// <returns>The name as SQL Server stores it.</returns>
    public static string Unquote(string text)
    {
        var close = text[^1].ToString();
        return text[1..^1].Replace(close + close, close, StringComparison.Ordinal);
    }

    private string Name(string name, bool isWord) => new Identifier(isWord ? Upper(name) : Fold(name)).ToString();

    private string Fold(string name) => FoldsNames ? Upper(name) : name;

    private static string Upper(string text) => text.ToUpperInvariant();
}
