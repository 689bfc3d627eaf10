using System.Text.RegularExpressions;

namespace MigrationOps.Architecture.Tests.Sources;

/// <summary>A C# file of the repository, read as lines: what can be told without compiling it.</summary>
public sealed partial class SourceFile
{
    public SourceFile(string fullPath)
    {
        Path = Testing.RepositoryFolder.Relative(fullPath);
        Lines = File.ReadAllLines(fullPath);
    }

    /// <summary>The path from the root of the repository, with <c>/</c>.</summary>
    public string Path { get; }

    public IReadOnlyList<string> Lines { get; }

    /// <summary>The project folder, such as <c>src/MigrationOps.Core</c>.</summary>
    public string Project => string.Join('/', Path.Split('/').Take(2));

    /// <summary>The folders between the project and the file, such as <c>Gates/Rules</c>; empty for a file beside the project.</summary>
    public string Folder => string.Join('/', Path.Split('/').Skip(2).SkipLast(1));

    /// <summary>The file name up to its first dot or brace: <c>Plan</c> for <c>Plan.cs</c>, <c>Plan.Reading.cs</c> and <c>Plan{T}.cs</c>.</summary>
    public string NamedAfter => System.IO.Path.GetFileName(Path).Split('.', '{')[0];

    /// <summary>The file-scoped namespace; null if the file has none.</summary>
    public string? Namespace => Lines.Select(line => NamespaceLine().Match(line)).FirstOrDefault(match => match.Success)?.Groups[1].Value;

    /// <summary>Names of the types declared at the top level with this accessibility; a file-scoped namespace puts them at the start of a line.</summary>
    public IEnumerable<string> TopLevelTypes(bool onlyPublic)
        => Lines.Select(line => TypeLine().Match(line))
            .Where(match => match.Success && (!onlyPublic || match.Groups["access"].Value == "public"))
            .Select(match => match.Groups["name"].Value);

    /// <summary>Names of all types declared in the file, nested ones too.</summary>
    public IEnumerable<string> AllTypes => Lines.Select(line => TypeLine().Match(line.TrimStart())).Where(match => match.Success).Select(match => match.Groups["name"].Value);

    /// <summary>Where a pattern stands, as <c>path:line: text</c>.</summary>
    public IEnumerable<string> Find(Regex pattern)
        => Lines.Select((line, index) => (line, index)).Where(at => pattern.IsMatch(at.line)).Select(at => $"{Path}:{at.index + 1}: {at.line.Trim()}");

    public override string ToString() => Path;

    [GeneratedRegex(@"^namespace ([\w.]+);")]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"^((?<access>public|internal|file|private|protected)\s+)*((static|sealed|abstract|partial|readonly|ref|unsafe|new)\s+)*(class|record\s+struct|record\s+class|record|struct|interface|enum|delegate\s+[\w<>?\[\], .]+?)\s+(?<name>[A-Z]\w*)")]
    private static partial Regex TypeLine();
}
