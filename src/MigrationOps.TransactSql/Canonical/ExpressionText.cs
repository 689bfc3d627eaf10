using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.TransactSql.Parsing;

namespace MigrationOps.TransactSql.Canonical;

/// <summary>The canonical text of an expression.</summary>
internal static class ExpressionText
{
    /// <summary>The canonical text.</summary>
    /// <param name="sql">The expression.</param>
    /// <param name="names">The comparer of names in the database.</param>
    /// <returns>The tokens that matter; the raw text where it cannot be split into tokens.</returns>
    public static string Canonical(string sql, NameComparer names)
    {
        var text = new TokenText(quotedIdentifier: true, names);
        var parsed = SqlParsing.ParseExpression(sql);
        var tokens = SqlParsing.Tokenize(sql);
        return (parsed.IsValid ? OfTree(parsed.Fragment, text) : null) ?? (tokens.IsValid ? OfTokens(tokens.Fragment, text) : sql);
    }

    private static string OfTokens(IEnumerable<TSqlParserToken> stream, TokenText text)
    {
        var tokens = stream.Where(token => token.IsMeaningful()).ToList();
        return new CanonicalWriter(tokens, i => text.Canonical(tokens[i])).Write();
    }

    /// <summary>Null where the tree is too deep to be walked.</summary>
    private static string? OfTree(TSqlFragment fragment, TokenText text)
    {
        var marks = new ExpressionMarks();
        IReadOnlySet<int> parentheses;
        try
        {
            fragment.Accept(marks);
            parentheses = RedundantParentheses.In(fragment);
        }
        catch (InsufficientExecutionStackException)
        {
            return null;
        }

        var stream = fragment.ScriptTokenStream;
        var kept = Enumerable.Range(0, stream.Count).Where(i => stream[i].IsMeaningful() && !parentheses.Contains(i) && !marks.IsInsideType(i)).ToList();
        var tokens = kept.Select(i => stream[i]).ToList();
        return new CanonicalWriter(tokens, i => marks.TypeAt(kept[i]) ?? text.Canonical(tokens[i], marks.IsWord(kept[i]))).Write();
    }
}
