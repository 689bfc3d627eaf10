using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.TransactSql.Sources;

namespace MigrationOps.TransactSql.Rehearsal.Refusals;

/// <summary>Finds the heads of statements that must be the first of their batch. Source: Microsoft Learn, "Batches".</summary>
internal static class BatchHeads
{
    private static readonly TSqlTokenType[] Kinds =
    [
        TSqlTokenType.View, TSqlTokenType.Proc, TSqlTokenType.Procedure, TSqlTokenType.Function, TSqlTokenType.Trigger, TSqlTokenType.Schema, TSqlTokenType.Default, TSqlTokenType.Rule,
    ];

    /// <summary>Whether a statement is one.</summary>
    /// <param name="statement">The statement.</param>
    /// <returns>Whether it is.</returns>
    public static bool Is(TSqlStatement statement) =>
        ModuleStatements.IsModule(statement) || statement is CreateSchemaStatement or CreateDefaultStatement or CreateRuleStatement;

    /// <summary>The last head that begins before a place.</summary>
    /// <param name="tokens">The meaningful tokens of a batch.</param>
    /// <param name="end">The place.</param>
    /// <returns>Its first and last token and its words; null where there is none.</returns>
    public static (int First, int Last, string Words)? LastBefore(IReadOnlyList<TSqlParserToken> tokens, int end)
    {
        for (var first = Math.Min(end, tokens.Count) - 1; first >= 0; first--)
        {
            if (LastOf(tokens, first) is { } last)
            {
                return (first, last, string.Join(' ', tokens.Skip(first).Take(last - first + 1).Select(token => token.Text.ToUpperInvariant())));
            }
        }

        return null;
    }

    private static int? LastOf(IReadOnlyList<TSqlParserToken> tokens, int first)
    {
        TSqlTokenType TypeAt(int index) => index < tokens.Count ? tokens[index].TokenType : TSqlTokenType.EndOfFile;
        if (TypeAt(first) is not (TSqlTokenType.Create or TSqlTokenType.Alter))
        {
            return null;
        }

        var kind = TypeAt(first + 1) == TSqlTokenType.Or && TypeAt(first + 2) == TSqlTokenType.Alter ? first + 3 : first + 1;
        var isOfBatch = Kinds.Contains(TypeAt(kind)) && !(TypeAt(first) == TSqlTokenType.Alter && TypeAt(kind) is TSqlTokenType.Schema or TSqlTokenType.Default or TSqlTokenType.Rule);
        return isOfBatch ? kind : null;
    }
}
