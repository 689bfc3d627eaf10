using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.TransactSql.Parsing;

namespace MigrationOps.TransactSql.Canonical;

/// <summary>The canonical text of a module, made of its tokens so that a body which the grammar rejects has one too.</summary>
internal static class ModuleText
{
    /// <summary>The canonical text.</summary>
    /// <param name="definition">The module.</param>
    /// <param name="names">The comparer of names in the database.</param>
    /// <returns>The tokens with comments; the raw text where it cannot be split into tokens.</returns>
    public static string Canonical(ModuleDefinition definition, NameComparer names)
    {
        var parsed = SqlParsing.Tokenize(definition.Text, definition.QuotedIdentifier);
        if (!parsed.IsValid)
        {
            return definition.Text;
        }

        var tokens = WithoutClosingSemicolons(WithoutOrAlter(parsed.Fragment.Where(IsKept).ToList()));
        var text = new TokenText(definition.QuotedIdentifier, names);
        var builtIn = text.FoldsNames ? null : BuiltInNames.In(definition);
        return new CanonicalWriter(tokens, i => tokens[i].IsComment() ? TokenText.Comment(tokens[i]) : text.Canonical(tokens[i], builtIn?.Contains(tokens[i].Offset) == true)).Write();
    }

    private static bool IsKept(TSqlParserToken token) => token.TokenType is not (TSqlTokenType.WhiteSpace or TSqlTokenType.EndOfFile);

    private static List<TSqlParserToken> WithoutOrAlter(List<TSqlParserToken> tokens)
    {
        if (ModuleHeader.Find(tokens) is { OrAlter: { } alter } header)
        {
            tokens.Remove(header.Tokens[1]);
            tokens.Remove(alter);
        }

        return tokens;
    }

    private static List<TSqlParserToken> WithoutClosingSemicolons(List<TSqlParserToken> tokens)
    {
        while (tokens.FindLastIndex(token => !token.IsComment()) is var last and >= 0 && tokens[last].TokenType == TSqlTokenType.Semicolon)
        {
            tokens.RemoveAt(last);
        }

        return tokens;
    }
}
