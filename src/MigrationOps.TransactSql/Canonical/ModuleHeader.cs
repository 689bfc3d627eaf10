using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.TransactSql.Parsing;

namespace MigrationOps.TransactSql.Canonical;

/// <summary>The beginning of a module's text, read from its tokens so that the body may be anything.</summary>
internal sealed class ModuleHeader
{
    private readonly IReadOnlyList<TSqlParserToken> _tokens;

    private ModuleHeader(IReadOnlyList<TSqlParserToken> tokens, TSqlTokenType kind)
    {
        _tokens = tokens;
        Kind = kind;
    }

    /// <summary>VIEW, PROCEDURE, FUNCTION or TRIGGER.</summary>
    public TSqlTokenType Kind { get; }

    /// <summary>The word CREATE, or ALTER where it stands in its place.</summary>
    public required TSqlParserToken Verb { get; init; }

    /// <summary>Whether OR ALTER follows.</summary>
    public required bool HasOrAlter { get; init; }

    /// <summary>The first and the last token of the name, in <see cref="Tokens"/>.</summary>
    public required (int First, int Last) Name { get; init; }

    /// <summary>The tokens without white space and comments, up to the end of the text or the first character that cannot be read.</summary>
    public IReadOnlyList<TSqlParserToken> Tokens => _tokens;

    /// <summary>Reads the header of a module.</summary>
    /// <param name="definition">The module.</param>
    /// <returns>The header.</returns>
    /// <exception cref="Findings.MigrationOpsException">The text does not begin as a module does (MOP8101).</exception>
    public static ModuleHeader Read(ModuleDefinition definition)
    {
        var tokens = SqlParsing.TokensUpToError(definition.Text, definition.QuotedIdentifier).Where(token => !TokenText.IsTrivia(token)).ToList();
        var hasOrAlter = TypeAt(tokens, 0) == TSqlTokenType.Create && TypeAt(tokens, 1) == TSqlTokenType.Or && TypeAt(tokens, 2) == TSqlTokenType.Alter;
        var kind = hasOrAlter ? 3 : 1;
        if (TypeAt(tokens, 0) is not (TSqlTokenType.Create or TSqlTokenType.Alter) || !IsModule(TypeAt(tokens, kind)) || !IsName(tokens, kind + 1))
        {
            throw ModuleErrors.UnknownHeader(definition.Text);
        }

        return new ModuleHeader(tokens, tokens[kind].TokenType) { Verb = tokens[0], HasOrAlter = hasOrAlter, Name = (kind + 1, NameEnd(tokens, kind + 1)) };
    }

    private static TSqlTokenType TypeAt(List<TSqlParserToken> tokens, int index) => index < tokens.Count ? tokens[index].TokenType : TSqlTokenType.EndOfFile;

    private static bool IsModule(TSqlTokenType type) =>
        type is TSqlTokenType.View or TSqlTokenType.Proc or TSqlTokenType.Procedure or TSqlTokenType.Function or TSqlTokenType.Trigger;

    private static bool IsName(List<TSqlParserToken> tokens, int index) =>
        TypeAt(tokens, index) is TSqlTokenType.Identifier or TSqlTokenType.QuotedIdentifier or TSqlTokenType.AsciiStringOrQuotedIdentifier;

    private static int NameEnd(List<TSqlParserToken> tokens, int first)
    {
        var last = first;
        while (TypeAt(tokens, last + 1) == TSqlTokenType.Dot && IsName(tokens, last + 2))
        {
            last += 2;
        }

        return last;
    }
}
