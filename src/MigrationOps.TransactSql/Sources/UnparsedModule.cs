using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.TransactSql.Appliers;
using MigrationOps.TransactSql.Parsing;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Sources;

/// <summary>Makes a module of the tokens at its head, for bodies that the parser does not understand.</summary>
internal static class UnparsedModule
{
    /// <summary>Reads the module that a batch creates.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="context">The context.</param>
    /// <returns>The module with its whole text; null where the batch creates none.</returns>
    public static Module? Read(SourceBatch batch, ApplyContext context)
    {
        if (ModuleHeader.Find(batch.Tokens) is not { Verb.TokenType: TSqlTokenType.Create } header || NameOf(header.NameParts(), context) is not { } name)
        {
            return null;
        }

        var definition = ModuleText.Read(batch.Tokens, context);
        return header.Kind switch
        {
            TSqlTokenType.View => new View { Name = name, Definition = definition, IsSchemaBound = IsSchemaBound(header) },
            TSqlTokenType.Function => new Function { Name = name, Definition = definition, IsSchemaBound = IsSchemaBound(header), Returns = Returns(header) },
            TSqlTokenType.Trigger => NameOf(header.ParentParts(), context) is { } parent ? new Trigger { Name = name, Definition = definition, Parent = parent } : null,
            _ => new Procedure { Name = name, Definition = definition, IsSchemaBound = IsSchemaBound(header) },
        };
    }

    private static SqlName? NameOf(IReadOnlyList<Identifier> parts, ApplyContext context) => parts switch
    {
        [var name] => new SqlName([context.DefaultSchema, name]),
        [var schema, var name] => new SqlName([schema, name]),
        _ => null,
    };

    private static IEnumerable<TSqlParserToken> BehindName(ModuleHeader header) => header.Tokens.Skip(header.Name.Last + 1);

    private static bool IsSchemaBound(ModuleHeader header) => BehindName(header)
        .TakeWhile(token => token.TokenType is not (TSqlTokenType.Select or TSqlTokenType.Begin))
        .Any(token => token.TokenType == TSqlTokenType.Identifier && token.Text.Equals("SCHEMABINDING", StringComparison.OrdinalIgnoreCase));

    private static FunctionKind Returns(ModuleHeader header) =>
        BehindName(header).SkipWhile(token => !token.Text.Equals("RETURNS", StringComparison.OrdinalIgnoreCase)).Skip(1).FirstOrDefault()?.TokenType switch
        {
            TSqlTokenType.Table => FunctionKind.InlineTable,
            TSqlTokenType.Variable => FunctionKind.MultiStatementTable,
            _ => FunctionKind.Scalar,
        };
}
