using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.TransactSql.Parsing;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>The text that is kept of a module: its whole batch, as a CREATE statement.</summary>
internal static class ModuleText
{
    /// <summary>Reads the definition of a module.</summary>
    /// <param name="tokens">The tokens of the batch that creates or alters it.</param>
    /// <param name="context">The context.</param>
    /// <returns>The definition.</returns>
    public static ModuleDefinition Read(IList<TSqlParserToken> tokens, ApplyContext context) => new()
    {
        Text = AsCreate(tokens, context),
        AnsiNulls = context.Session.AnsiNulls,
        QuotedIdentifier = context.Session.QuotedIdentifier,
    };

    /// <summary>The text of a batch that creates or alters a module, with CREATE at its head.</summary>
    /// <param name="tokens">The tokens of the batch.</param>
    /// <param name="context">The context.</param>
    /// <returns>The text from the first token that is no white space to the last one.</returns>
    public static string AsCreate(IList<TSqlParserToken> tokens, ApplyContext context)
    {
        var kept = tokens.Where(token => token.TokenType is not (TSqlTokenType.WhiteSpace or TSqlTokenType.EndOfFile)).ToList();
        var text = context.Source;
        return ModuleHeader.Find(kept) switch
        {
            { Verb: { TokenType: TSqlTokenType.Alter } verb } => (Before(verb) + "CREATE" + Behind(verb)).TrimEnd(),
            { Verb: var verb, OrAlter: { } alter } => (Before(verb) + verb.Text + Behind(alter)).TrimEnd(),
            _ => text.Between(kept[0], kept[^1]).TrimEnd(),
        };

        string Before(TSqlParserToken token) => text.Between(kept[0], token)[..^token.Text.Length];
        string Behind(TSqlParserToken token) => text.Between(token, kept[^1])[token.Text.Length..];
    }
}
