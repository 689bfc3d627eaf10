using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.TransactSql.Parsing;

namespace MigrationOps.TransactSql.Canonical;

/// <summary>The canonical text of a statement: what ScriptDom writes from its syntax tree.</summary>
internal static class StatementText
{
    private static readonly SqlScriptGeneratorOptions Options = new()
    {
        AlignClauseBodies = false,
        IncludeSemicolons = false,
        KeywordCasing = KeywordCasing.Uppercase,
    };

    /// <summary>The canonical text.</summary>
    /// <param name="sql">The statement.</param>
    /// <param name="names">The comparer of names in the database.</param>
    /// <returns>The text by its tokens; the raw text where it does not parse.</returns>
    public static string Canonical(string sql, NameComparer names)
    {
        if (SqlParsing.ParseStatement(sql) is not { IsValid: true, Fragment: { } statement } || SqlParsing.Tokenize(Write(statement)) is not { IsValid: true, Fragment: { } stream })
        {
            return sql;
        }

        var text = new TokenText(quotedIdentifier: true, names);
        var tokens = stream.Where(token => token.IsMeaningful()).ToList();
        return new CanonicalWriter(tokens, i => text.Canonical(tokens[i])).Write();
    }

    /// <summary>Writes a statement from its syntax tree.</summary>
    /// <param name="statement">The statement.</param>
    /// <returns>The text without a semicolon at its end.</returns>
    public static string Write(TSqlFragment statement)
    {
        new Sql150ScriptGenerator(Options).GenerateScript(statement, out var text);
        return text.ReplaceLineEndings("\n").Trim().TrimEnd(';');
    }
}
