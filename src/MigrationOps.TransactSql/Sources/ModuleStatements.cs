using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Sources;

/// <summary>Knows the statements that must stand alone in their batch.</summary>
internal static class ModuleStatements
{
    /// <summary>Whether a statement writes a module.</summary>
    /// <param name="statement">The statement.</param>
    /// <returns>Whether it does.</returns>
    public static bool IsModule(TSqlStatement statement) =>
        statement is ViewStatementBody or ProcedureStatementBodyBase or TriggerStatementBody;

    /// <summary>Whether a batch that the parser refuses is a module with another statement behind it.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="error">The first error.</param>
    /// <param name="quotedIdentifier">The QUOTED_IDENTIFIER setting that holds for the batch.</param>
    /// <returns>Whether a whole module ends where the error is, and a statement begins there.</returns>
    public static bool EndsBefore(SourceBatch batch, ParseError error, bool quotedIdentifier)
    {
        var before = batch.Tokens.TakeWhile(token => token.Offset < error.Offset).ToList();
        if (before.Count == batch.Tokens.Count || !Beginnings.Contains(batch.Tokens[before.Count].TokenType))
        {
            return false;
        }

        before.Add(batch.Tokens[^1]);
        return SourceParser.Parse(batch with { Tokens = before }, quotedIdentifier, out _) is [var only] && IsModule(only);
    }

    private static readonly HashSet<TSqlTokenType> Beginnings =
    [
        TSqlTokenType.Create, TSqlTokenType.Alter, TSqlTokenType.Drop, TSqlTokenType.Grant, TSqlTokenType.Deny, TSqlTokenType.Revoke, TSqlTokenType.Exec,
        TSqlTokenType.Execute, TSqlTokenType.Set, TSqlTokenType.Use, TSqlTokenType.Print, TSqlTokenType.Insert, TSqlTokenType.Update, TSqlTokenType.Delete, TSqlTokenType.If,
    ];
}
