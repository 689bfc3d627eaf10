using MigrationOps.Model;
using MigrationOps.TransactSql.Parsing;

namespace MigrationOps.TransactSql.Rehearsal.SqlCmd;

/// <summary>A place where a script uses or sets a SQLCMD variable.</summary>
/// <param name="Variable">The variable, without <c>$( )</c>.</param>
/// <param name="IsSet">Whether <c>:setvar</c> sets it there.</param>
/// <param name="Location">The line.</param>
internal sealed record SqlCmdUse(string Variable, bool IsSet, SourceLocation Location)
{
    /// <summary>The uses in a script, outside of comments.</summary>
    /// <param name="file">The name of the script.</param>
    /// <param name="sql">Its text.</param>
    /// <returns>The uses in order.</returns>
    public static IReadOnlyList<SqlCmdUse> In(string file, string sql)
    {
        var uses = new List<SqlCmdUse>();
        var state = new LineState();
        var number = 0;
        foreach (var line in sql.ReplaceLineEndings("\n").Split('\n'))
        {
            var at = new SourceLocation(file, ++number, 1);
            if (!state.IsInside && SqlCmdCommand.TryRead(line) is { } command)
            {
                var (name, value) = command.Word == "setvar" ? command.NameAndValue() : (string.Empty, command.Argument);
                uses.AddRange(References(value ?? string.Empty, at));
                uses.AddRange(name.Length > 0 ? [new SqlCmdUse(name, true, at)] : []);
                continue;
            }

            state.Pass(line, text =>
            {
                uses.AddRange(References(text, at));
                return text;
            });
        }

        return uses;
    }

    private static IEnumerable<SqlCmdUse> References(string text, SourceLocation at) => SqlCmdReference.In(text).Select(reference => new SqlCmdUse(reference.Name, false, at));
}
