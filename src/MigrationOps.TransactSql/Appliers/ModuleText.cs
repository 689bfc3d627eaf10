using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>The text that is kept of a module: its whole batch, as a CREATE statement.</summary>
internal static class ModuleText
{
    /// <summary>Reads the definition of a module.</summary>
    /// <param name="statement">CREATE, ALTER or CREATE OR ALTER.</param>
    /// <param name="context">The context.</param>
    /// <returns>The definition.</returns>
    public static ModuleDefinition Read(TSqlStatement statement, ApplyContext context) => new()
    {
        Text = AsCreate(statement.ScriptTokenStream, context),
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
        var head = kept.Where(token => token.IsMeaningful()).Take(3).ToList();
        var text = context.Source;
        if (head[0].TokenType == TSqlTokenType.Alter)
        {
            var before = head[0] == kept[0] ? string.Empty : text.Between(kept[0], head[0])[..^head[0].Text.Length];
            return (before + "CREATE" + text.Between(head[0], kept[^1])[head[0].Text.Length..]).TrimEnd();
        }

        if (head is [_, { TokenType: TSqlTokenType.Or }, { TokenType: TSqlTokenType.Alter } alter])
        {
            return (text.Between(kept[0], head[0]) + text.Between(alter, kept[^1])[alter.Text.Length..]).TrimEnd();
        }

        return text.Between(kept[0], kept[^1]).TrimEnd();
    }
}
