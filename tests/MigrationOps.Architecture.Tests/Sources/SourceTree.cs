using MigrationOps.Testing;

namespace MigrationOps.Architecture.Tests.Sources;

/// <summary>The files of the repository, without what a build leaves behind.</summary>
public static class SourceTree
{
    private static readonly HashSet<string> Leftovers = new(StringComparer.OrdinalIgnoreCase) { "bin", "obj", "artifacts", "TestResults", ".git", ".vs", ".idea", "node_modules" };

    private static readonly HashSet<string> Binary = new(StringComparer.OrdinalIgnoreCase) { ".dacpac", ".dll", ".png", ".zip", ".nupkg", ".binlog", ".user" };

    /// <summary>The C# files of the product.</summary>
    public static IReadOnlyList<SourceFile> Product { get; } = CSharp("src");

    /// <summary>The C# files of the tests.</summary>
    public static IReadOnlyList<SourceFile> Tests { get; } = CSharp("tests");

    /// <summary>Product and tests.</summary>
    public static IReadOnlyList<SourceFile> All { get; } = [.. Product, .. Tests];

    /// <summary>The product's projects by name, each with the full path of its project file.</summary>
    public static IReadOnlyDictionary<string, string> Projects { get; } = Files("src", "*.csproj").ToDictionary(path => Path.GetFileNameWithoutExtension(path));

    /// <summary>Full paths of all text files of the repository.</summary>
    public static IEnumerable<string> TextFiles => Files(".", "*").Where(path => !Binary.Contains(Path.GetExtension(path)) && Path.GetFileName(path) != ".git");

    /// <summary>Full paths of the files below a folder, ordered; none if there is no such folder.</summary>
    public static IEnumerable<string> Files(string folder, string pattern)
    {
        var root = RepositoryFolder.Combine(folder);
        return Directory.Exists(root) ? Walk(root, pattern).Order(StringComparer.Ordinal) : [];
    }

    private static IReadOnlyList<SourceFile> CSharp(string folder) => [.. Files(folder, "*.cs").Select(path => new SourceFile(path))];

    private static IEnumerable<string> Walk(string folder, string pattern)
        => Directory.GetFiles(folder, pattern)
            .Concat(Directory.GetDirectories(folder).Where(inner => !Leftovers.Contains(Path.GetFileName(inner))).SelectMany(inner => Walk(inner, pattern)));
}
