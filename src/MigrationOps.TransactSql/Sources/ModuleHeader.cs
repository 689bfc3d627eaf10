using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.TransactSql.Appliers;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Sources;

/// <summary>Recognises a module by the tokens at its head, for bodies that the parser does not understand.</summary>
internal sealed class ModuleHeader
{
    private static readonly HashSet<TSqlTokenType> Kinds =
        [TSqlTokenType.View, TSqlTokenType.Procedure, TSqlTokenType.Proc, TSqlTokenType.Function, TSqlTokenType.Trigger];

    private readonly IReadOnlyList<TSqlParserToken> _tokens;
    private readonly ApplyContext _context;
    private int _position;

    private ModuleHeader(IReadOnlyList<TSqlParserToken> tokens, ApplyContext context)
    {
        _tokens = tokens;
        _context = context;
    }

    /// <summary>Reads the module that a batch creates.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="context">The context.</param>
    /// <returns>The module with its whole text; null where the batch creates none.</returns>
    public static Module? Read(SourceBatch batch, ApplyContext context) =>
        new ModuleHeader([.. batch.Tokens.Where(token => token.IsMeaningful())], context).Read(batch);

    private Module? Read(SourceBatch batch)
    {
        if (!Take(TSqlTokenType.Create) || (Take(TSqlTokenType.Or) && !Take(TSqlTokenType.Alter)) || !Kinds.Contains(Peek))
        {
            return null;
        }

        var kind = Peek;
        _position++;
        if (ReadName() is not { } name)
        {
            return null;
        }

        var definition = new ModuleDefinition
        {
            Text = ModuleText.AsCreate(batch.Tokens, _context),
            AnsiNulls = _context.Session.AnsiNulls,
            QuotedIdentifier = _context.Session.QuotedIdentifier,
        };
        return kind switch
        {
            TSqlTokenType.View => new View { Name = name, Definition = definition, IsSchemaBound = IsSchemaBound() },
            TSqlTokenType.Function => new Function { Name = name, Definition = definition, IsSchemaBound = IsSchemaBound(), Returns = Returns() },
            TSqlTokenType.Trigger => Take(TSqlTokenType.On) && ReadName() is { } parent
                ? new Trigger { Name = name, Definition = definition, Parent = parent }
                : null,
            _ => new Procedure { Name = name, Definition = definition, IsSchemaBound = IsSchemaBound() },
        };
    }

    private TSqlTokenType Peek => _position < _tokens.Count ? _tokens[_position].TokenType : TSqlTokenType.EndOfFile;

    private bool Take(TSqlTokenType type)
    {
        if (Peek != type)
        {
            return false;
        }

        _position++;
        return true;
    }

    private SqlName? ReadName()
    {
        var parts = new List<Identifier>();
        do
        {
            if (Peek is not (TSqlTokenType.Identifier or TSqlTokenType.QuotedIdentifier or TSqlTokenType.AsciiStringOrQuotedIdentifier))
            {
                return null;
            }

            parts.Add(new Identifier(Microsoft.SqlServer.TransactSql.ScriptDom.Identifier.DecodeIdentifier(_tokens[_position].Text, out _)));
            _position++;
        }
        while (Take(TSqlTokenType.Dot));
        return parts.Count switch
        {
            1 => new SqlName([_context.DefaultSchema, parts[0]]),
            2 => new SqlName([parts[0], parts[1]]),
            _ => null,
        };
    }

    private bool IsSchemaBound() => _tokens.Skip(_position)
        .TakeWhile(token => token.TokenType is not (TSqlTokenType.Select or TSqlTokenType.Begin))
        .Any(token => token.TokenType == TSqlTokenType.Identifier && token.Text.Equals("SCHEMABINDING", StringComparison.OrdinalIgnoreCase));

    private FunctionKind Returns()
    {
        var behind = _tokens.Skip(_position)
            .SkipWhile(token => !token.Text.Equals("RETURNS", StringComparison.OrdinalIgnoreCase)).Skip(1).Take(1).ToList();
        return behind is not [var first]
            ? FunctionKind.Scalar
            : first.TokenType switch
            {
                TSqlTokenType.Table => FunctionKind.InlineTable,
                TSqlTokenType.Variable => FunctionKind.MultiStatementTable,
                _ => FunctionKind.Scalar,
            };
    }
}
