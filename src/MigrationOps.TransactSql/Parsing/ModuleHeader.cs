using Microsoft.SqlServer.TransactSql.ScriptDom;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Parsing;

/// <summary>The beginning of a module's text, read from its tokens so that the body may be anything.</summary>
internal sealed class ModuleHeader
{
    private ModuleHeader(IReadOnlyList<TSqlParserToken> tokens, TSqlTokenType kind)
    {
        Tokens = tokens;
        Kind = kind;
    }

    /// <summary>VIEW, PROCEDURE, FUNCTION or TRIGGER.</summary>
    public TSqlTokenType Kind { get; }

    /// <summary>The tokens without white space and comments.</summary>
    public IReadOnlyList<TSqlParserToken> Tokens { get; }

    /// <summary>The word CREATE, or ALTER where it stands in its place.</summary>
    public TSqlParserToken Verb => Tokens[0];

    /// <summary>The word ALTER of OR ALTER; null where that does not follow.</summary>
    public required TSqlParserToken? OrAlter { get; init; }

    /// <summary>The first and the last token of the name, in <see cref="Tokens"/>.</summary>
    public required (int First, int Last) Name { get; init; }

    /// <summary>Finds the header at the beginning of a text.</summary>
    /// <param name="stream">The tokens of the text, as far as they can be read.</param>
    /// <returns>The header; null where the text does not begin as a module does.</returns>
    public static ModuleHeader? Find(IEnumerable<TSqlParserToken> stream)
    {
        var tokens = stream.Where(token => token.IsMeaningful()).ToList();
        var hasOrAlter = TypeAt(tokens, 0) == TSqlTokenType.Create && TypeAt(tokens, 1) == TSqlTokenType.Or && TypeAt(tokens, 2) == TSqlTokenType.Alter;
        var kind = hasOrAlter ? 3 : 1;
        return TypeAt(tokens, 0) is TSqlTokenType.Create or TSqlTokenType.Alter && IsModule(TypeAt(tokens, kind)) && IsName(tokens, kind + 1)
            ? new ModuleHeader(tokens, tokens[kind].TokenType) { OrAlter = hasOrAlter ? tokens[2] : null, Name = (kind + 1, NameEnd(tokens, kind + 1)) }
            : null;
    }

    /// <summary>The parts of the name of the module.</summary>
    /// <returns>The parts without quotes.</returns>
    public IReadOnlyList<Identifier> NameParts() => PartsAt(Name.First);

    /// <summary>The name behind ON in the header of a trigger.</summary>
    /// <returns>The parts without quotes; none where no name stands there.</returns>
    public IReadOnlyList<Identifier> ParentParts() => TypeAt(Tokens, Name.Last + 1) == TSqlTokenType.On ? PartsAt(Name.Last + 2) : [];

    private List<Identifier> PartsAt(int first)
    {
        var parts = new List<Identifier>();
        for (var i = first; IsName(Tokens, first) && i <= NameEnd(Tokens, first); i += 2)
        {
            parts.Add(new Identifier(Microsoft.SqlServer.TransactSql.ScriptDom.Identifier.DecodeIdentifier(Tokens[i].Text, out _)));
        }

        return parts;
    }

    private static TSqlTokenType TypeAt(IReadOnlyList<TSqlParserToken> tokens, int index) => index < tokens.Count ? tokens[index].TokenType : TSqlTokenType.EndOfFile;

    private static bool IsModule(TSqlTokenType type) =>
        type is TSqlTokenType.View or TSqlTokenType.Proc or TSqlTokenType.Procedure or TSqlTokenType.Function or TSqlTokenType.Trigger;

    private static bool IsName(IReadOnlyList<TSqlParserToken> tokens, int index) =>
        TypeAt(tokens, index) is TSqlTokenType.Identifier or TSqlTokenType.QuotedIdentifier or TSqlTokenType.AsciiStringOrQuotedIdentifier;

    private static int NameEnd(IReadOnlyList<TSqlParserToken> tokens, int first)
    {
        var last = first;
        while (TypeAt(tokens, last + 1) == TSqlTokenType.Dot && IsName(tokens, last + 2))
        {
            last += 2;
        }

        return last;
    }
}
