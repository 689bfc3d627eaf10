using System.Text;
using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.TransactSql.Sources;

namespace MigrationOps.TransactSql.Rehearsal.SqlCmd;

/// <summary>Reads a deployment script from files, as the build of a SQL project does: what <c>:r</c> names is put in, SQLCMD variables stay.</summary>
public sealed class DeploymentFiles
{
    private const int DeepestInclude = 32;
    private const long MostBytes = 64L << 20;

    private readonly List<string> _files = [];
    private readonly StringBuilder _text = new();
    private readonly string _folder;

    private DeploymentFiles(string path) => _folder = Path.GetDirectoryName(path)!;

    /// <summary>Reads a script.</summary>
    /// <param name="path">Its full path.</param>
    /// <param name="kind">When it runs.</param>
    /// <returns>The script, and the full paths of the file and of those that it includes.</returns>
    /// <exception cref="MigrationOpsException">A file cannot be read, or the text grows too large: a file that includes itself.</exception>
    public static (DeploymentScript Script, ValueList<string> Files) Read(string path, DeploymentScriptKind kind)
    {
        var reader = new DeploymentFiles(path);
        reader.Append(path, new SourceLocation(path), 0);
        return (new DeploymentScript(kind, path, reader._text.ToString()) { DeclaresVariables = false }, reader._files.ToValueList());
    }

    // A path without a root is looked for beside the script, as SQL projects do.
    private void Append(string path, SourceLocation from, int depth)
    {
        if (!File.Exists(path) || depth > DeepestInclude || new FileInfo(path).Length > MostBytes - _text.Length)
        {
            throw SourceMessages.Failure(SourceMessages.DeploymentFileUnusable, from, path);
        }

        _files.Add(path);
        var state = new LineState();
        var number = 0;
        var lines = SourceFileReader.Read(path).Text.ReplaceLineEndings("\n").Split('\n');
        foreach (var line in lines[^1].Length == 0 ? lines[..^1] : lines)
        {
            number++;
            if (!state.IsInside && SqlCmdCommand.TryRead(line) is { Word: "r" } include)
            {
                Append(Path.GetFullPath(include.Argument.Replace('\\', '/'), _folder), new SourceLocation(path, number, 1), depth + 1);
                continue;
            }

            _text.Append(state.Pass(line, text => text)).Append('\n');
        }
    }
}
