namespace MigrationOps.Testing;

/// <summary>The source tree that the running tests were built from.</summary>
public static class RepositoryFolder
{
    /// <summary>Full path of the folder that holds the solution.</summary>
    public static string Root { get; } = Path.TrimEndingDirectorySeparator(Path.GetFullPath(TestSettings.Read("RepositoryRoot")));

    /// <summary>Full path of a file or folder named from the root of the tree; <c>/</c> separates folders on every system.</summary>
    public static string Combine(string relativePath) => Path.GetFullPath(Path.Combine(Root, relativePath));

    /// <summary>The path from the root of the tree, with <c>/</c> between folders, as it reads the same on every system.</summary>
    public static string Relative(string fullPath) => Path.GetRelativePath(Root, fullPath).Replace(Path.DirectorySeparatorChar, '/');
}
