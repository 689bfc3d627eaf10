using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.TransactSql.Parsing;

namespace MigrationOps.TransactSql.Canonical;

/// <summary>
/// Rewrites headers by their tokens: comments, strings and the body keep every character.
/// A text that does not begin as a module does ends in a <see cref="Findings.MigrationOpsException"/> (MOP8101).
/// </summary>
public sealed class ModuleRewriter : IModuleRewriter
{
    /// <inheritdoc/>
    /// <remarks>A text that begins with ALTER becomes CREATE OR ALTER too.</remarks>
    public string AsCreateOrAlter(ModuleDefinition definition)
    {
        var header = Header(definition);
        if (header.OrAlter is not null)
        {
            return definition.Text;
        }

        var start = header.Verb.Offset;
        var end = start + header.Verb.Text.Length;
        var edit = header.Verb.TokenType == TSqlTokenType.Create ? new TextEdit(end, end, " OR ALTER") : new TextEdit(start, end, "CREATE OR ALTER");
        return TextEdit.Apply(definition.Text, [edit]);
    }

    /// <inheritdoc/>
    /// <remarks>
    /// A natively compiled module must be schema-bound and is returned as it is (Microsoft Learn, "Natively compiled stored procedures"):
    /// it has to be dropped before what it names can be altered.
    /// </remarks>
    public ModuleDefinition WithoutSchemaBinding(ModuleDefinition definition)
    {
        var header = Header(definition);
        var options = ModuleOptions.Find(header);
        if (options is null || options.Options.Any(option => Is(header, option, "NATIVE_COMPILATION")))
        {
            return definition;
        }

        var index = options.Options.ToList().FindIndex(option => Is(header, option, "SCHEMABINDING"));
        return index < 0 ? definition : definition with { Text = TextEdit.Apply(definition.Text, Removal(definition.Text, header, options, index)) };
    }

    private static ModuleHeader Header(ModuleDefinition definition) =>
        ModuleHeader.Find(SqlParsing.TokensUpToError(definition.Text, definition.QuotedIdentifier)) ?? throw ModuleErrors.UnknownHeader(definition.Text);

    private static bool Is(ModuleHeader header, (int First, int Last) option, string word) =>
        option.First == option.Last && header.Tokens[option.First].Text.Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>What goes: the option with the comma that parts it from a neighbour, or with WITH where it is alone. Comments in between stay.</summary>
    private static IEnumerable<TextEdit> Removal(string text, ModuleHeader header, ModuleOptions options, int index)
    {
        var option = options.Options[index].First;
        var (first, second) = (options.Options.Count, index) switch
        {
            (1, _) => (options.With, option),
            (_, 0) => (option, option + 1),
            _ => (option - 1, option),
        };
        var (x, y) = (header.Tokens[first], header.Tokens[second]);
        var gap = text[End(x)..y.Offset];
        var follows = options.Options.Count > 1 && index == 0 ? SpacesAt(text, End(y)) : 0;
        return string.IsNullOrWhiteSpace(gap)
            ? [new TextEdit(x.Offset, End(y) + follows, string.Empty)]
            : [new TextEdit(x.Offset, End(x), string.Empty), new TextEdit(y.Offset, End(y) + follows, string.Empty)];
    }

    private static int SpacesAt(string text, int position) => text.AsSpan(position).IndexOfAnyExcept(' ', '\t') is var count and > 0 ? count : 0;

    private static int End(TSqlParserToken token) => token.Offset + token.Text.Length;
}
