using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Canonical;

/// <summary>Joins canonical tokens, and the operators that have two spellings.</summary>
/// <param name="tokens">The tokens to write, without white space.</param>
/// <param name="text">Gives the text of the token at an index.</param>
internal sealed class CanonicalWriter(IReadOnlyList<TSqlParserToken> tokens, Func<int, string> text)
{
    /// <summary>Writes the tokens, separated by single spaces.</summary>
    /// <returns>The text.</returns>
    public string Write()
    {
        var parts = new List<string>(tokens.Count);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].TokenType == TSqlTokenType.Bang && i + 1 < tokens.Count && Operator(tokens[i + 1].TokenType) is { } standard)
            {
                parts.Add(standard);
                i++;
            }
            else
            {
                parts.Add(text(i));
            }
        }

        return string.Join(' ', parts);
    }

    /// <summary>The standard spelling of the operator that starts with an exclamation mark: Microsoft Learn, "Comparison operators".</summary>
    private static string? Operator(TSqlTokenType second) => second switch
    {
        TSqlTokenType.EqualsSign => "< >",
        TSqlTokenType.LessThan => "> =",
        TSqlTokenType.GreaterThan => "< =",
        _ => null,
    };
}
