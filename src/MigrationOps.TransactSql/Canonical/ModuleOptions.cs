using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.TransactSql.Parsing;

namespace MigrationOps.TransactSql.Canonical;

/// <summary>The WITH clause in the header of a module.</summary>
/// <param name="With">The index of WITH among the tokens of the header.</param>
/// <param name="Options">The options in order, each as the indexes of its first and last token.</param>
internal sealed record ModuleOptions(int With, IReadOnlyList<(int First, int Last)> Options)
{
    /// <summary>Finds the clause.</summary>
    /// <param name="header">The header.</param>
    /// <returns>The clause, or null where there is none.</returns>
    public static ModuleOptions? Find(ModuleHeader header)
    {
        var depth = 0;
        for (var i = header.Name.Last + 1; i < header.Tokens.Count; i++)
        {
            var token = header.Tokens[i];
            depth += Nesting(token);
            if (depth > 0)
            {
                continue;
            }

            if (token.TokenType == TSqlTokenType.With)
            {
                return new ModuleOptions(i, Read(header, i + 1));
            }

            if (EndsHeader(header, i))
            {
                return null;
            }
        }

        return null;
    }

    private static List<(int First, int Last)> Read(ModuleHeader header, int start)
    {
        var options = new List<(int First, int Last)>();
        for (var i = start; i < header.Tokens.Count && !EndsHeader(header, i); i++)
        {
            if (header.Tokens[i].TokenType == TSqlTokenType.Comma)
            {
                options.Add((start, i - 1));
                start = i + 1;
            }
            else if (i + 1 == header.Tokens.Count || EndsHeader(header, i + 1))
            {
                options.Add((start, i));
            }
        }

        return options;
    }

    private static int Nesting(TSqlParserToken token) => token.TokenType switch
    {
        TSqlTokenType.LeftParenthesis => 1,
        TSqlTokenType.RightParenthesis => -1,
        _ => 0,
    };

    /// <summary>AS begins the body, except in <c>@parameter AS type</c> and <c>EXECUTE AS caller</c>.</summary>
    private static bool EndsHeader(ModuleHeader header, int index) => header.Tokens[index].TokenType switch
    {
        TSqlTokenType.As => header.Tokens[index - 1].TokenType is not (TSqlTokenType.Variable or TSqlTokenType.Execute or TSqlTokenType.Exec),
        TSqlTokenType.Begin or TSqlTokenType.Return or TSqlTokenType.External => true,
        TSqlTokenType.For => true,
        TSqlTokenType.Identifier => header.Kind == TSqlTokenType.Trigger && IsFiringTime(header.Tokens[index].Text),
        _ => false,
    };

    private static bool IsFiringTime(string word) =>
        word.Equals("AFTER", StringComparison.OrdinalIgnoreCase) || word.Equals("INSTEAD", StringComparison.OrdinalIgnoreCase);
}
