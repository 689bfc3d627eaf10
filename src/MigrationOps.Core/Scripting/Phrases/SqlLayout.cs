using System.Text;

namespace MigrationOps.Scripting.Phrases;

/// <summary>Indents T-SQL without changing what it means: a line that begins inside a literal or a quoted name stays where it is.</summary>
internal static class SqlLayout
{
    /// <summary>Four spaces.</summary>
    public const string Step = "    ";

    /// <summary>Indents every line that begins outside of literals, quoted names and comments.</summary>
    /// <param name="sql">The text, with LF line ends.</param>
    /// <param name="levels">How many times four spaces.</param>
    /// <returns>The indented text.</returns>
    public static string Indent(string sql, int levels = 1)
    {
        var prefix = string.Concat(Enumerable.Repeat(Step, levels));
        var result = new StringBuilder(sql.Length + 64);
        var state = new SqlScanState();
        var atLineStart = true;
        for (var i = 0; i < sql.Length; i++)
        {
            if (atLineStart && state.IsOutside && sql[i] != '\n')
            {
                result.Append(prefix);
            }

            state.Take(sql[i], i + 1 < sql.Length ? sql[i + 1] : '\0');
            result.Append(sql[i]);
            atLineStart = sql[i] == '\n';
        }

        return result.ToString();
    }
}
