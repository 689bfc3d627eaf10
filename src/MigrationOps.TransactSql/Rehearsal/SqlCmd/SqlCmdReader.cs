using System.Text;
using MigrationOps.Model;
using MigrationOps.TransactSql.Parsing;

namespace MigrationOps.TransactSql.Rehearsal.SqlCmd;

/// <summary>
/// Does what sqlcmd does to a script before the server sees it: <c>:setvar</c>, <c>$(name)</c>, <c>:r</c>, <c>:on error</c>.
/// Variables are put in everywhere but in comments, also inside literals. Source: Microsoft Learn, "Use sqlcmd with scripting variables".
/// </summary>
internal sealed class SqlCmdReader
{
    // sqlcmd has no limit of its own; a file that includes itself must end somewhere.
    private const int DeepestInclude = 32;
    private static readonly string[] Ignored = ["on", "error", "out", "perftrace", "listvar", "help", "serverlist", "xml"];

    private readonly SqlCmdEnvironment _environment;
    private readonly Dictionary<string, string> _variables;
    private readonly StringBuilder _text = new();
    private readonly List<SourceLocation> _lines = [];

    private SqlCmdReader(SqlCmdEnvironment environment)
    {
        _environment = environment;
        _variables = new(environment.Variables, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Reads a script.</summary>
    /// <param name="name">Its file.</param>
    /// <param name="sql">Its text.</param>
    /// <param name="environment">What sqlcmd brings.</param>
    /// <returns>The script as the server sees it.</returns>
    /// <exception cref="Findings.MigrationOpsException">A command is not known, a file is missing or a variable has no value (MOP8060).</exception>
    public static SqlCmdText Read(string name, string sql, SqlCmdEnvironment environment)
    {
        var reader = new SqlCmdReader(environment);
        reader.Append(name, sql, 0);
        return new SqlCmdText(reader._text.ToString(), reader._lines, reader._variables);
    }

    private void Append(string file, string sql, int depth)
    {
        var state = new LineState();
        var number = 0;
        foreach (var line in sql.ReplaceLineEndings("\n").Split('\n'))
        {
            number++;
            var at = new SourceLocation(file, number, 1);
            if (!state.IsInside && SqlCmdCommand.TryRead(line) is { } command)
            {
                Carry(command, at, depth);
                continue;
            }

            Write(state.Pass(line, text => Substitute(text, at)), at);
        }
    }

    private void Carry(SqlCmdCommand command, SourceLocation at, int depth)
    {
        switch (command.Word)
        {
            case "setvar":
                Set(command, at);
                break;
            case "r" when depth < DeepestInclude && _environment.Include(Substitute(command.Argument, at)) is { } included:
                Append(included.Name, included.Text, depth + 1);
                return;
            case var word when Ignored.Contains(word):
                break;
            default:
                throw SourceMessages.Failure(SourceMessages.NotRehearsable, at, ":" + command.Word);
        }

        Write(string.Empty, at);
    }

    private void Set(SqlCmdCommand command, SourceLocation at)
    {
        var (name, value) = command.NameAndValue();
        if (value is null)
        {
            _variables.Remove(name);
        }
        else
        {
            _variables[name] = Substitute(value, at);
        }
    }

    private void Write(string line, SourceLocation at)
    {
        _text.Append(line).Append('\n');
        _lines.Add(at);
    }

    private string Substitute(string text, SourceLocation at)
    {
        if (!text.Contains("$(", StringComparison.Ordinal))
        {
            return text;
        }

        var result = new StringBuilder();
        var position = 0;
        foreach (var reference in SqlCmdReference.In(text))
        {
            result.Append(text, position, reference.Start - position);
            result.Append(_variables.TryGetValue(reference.Name, out var value)
                ? value
                : throw SourceMessages.Failure(SourceMessages.NotRehearsable, at, $"$({reference.Name})"));
            position = reference.End;
        }

        return result.Append(text, position, text.Length - position).ToString();
    }
}
