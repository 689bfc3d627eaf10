using MigrationOps.Findings;
using MigrationOps.TransactSql.Sources;

namespace MigrationOps.TransactSql.Rehearsal.SqlCmd;

/// <summary>Reads scripts from files, as sqlcmd does when it is given them one after the other.</summary>
public static class ScriptFiles
{
    /// <summary>Reads scripts.</summary>
    /// <param name="paths">The full paths, in the order in which the scripts run; at least one.</param>
    /// <param name="variables">The SQLCMD variables by name.</param>
    /// <returns>One script. What <c>:r</c> names without a root is looked for beside the script, as SQL projects do.</returns>
    /// <exception cref="MigrationOpsException">
    /// A file cannot be read, a batch breaks off inside a literal, a name or a comment, or a SQLCMD command or variable is not known.
    /// </exception>
    public static ScriptProgram Read(IReadOnlyList<string> paths, IReadOnlyDictionary<string, string> variables)
    {
        var folder = Path.GetDirectoryName(paths[0])!;
        var environment = new SqlCmdEnvironment { Variables = variables, Include = name => Include(Path.Combine(folder, name.Replace('\\', '/'))) };
        return paths is [var only]
            ? ScriptProgram.Read(only, SourceFileReader.Read(only).Text, environment)
            : ScriptProgram.Read(paths[0], string.Join("\nGO\n", paths.Select(path => $":r \"{path.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")), environment);
    }

    private static SqlCmdFile? Include(string path) => File.Exists(path) ? new SqlCmdFile(path, SourceFileReader.Read(path).Text) : null;
}
