namespace MigrationOps.Workflows;

/// <summary>Which folders inside a folder of <c>.sql</c> files hold no declarations.</summary>
internal static class SourceFolders
{
    /// <summary>Whether a file stands in <c>bin</c>, <c>obj</c> or a hidden folder.</summary>
    /// <param name="relativePath">Its path inside the folder.</param>
    /// <returns>Whether it is left out.</returns>
    public static bool IsLeftOut(string relativePath) =>
        relativePath.Split(Path.DirectorySeparatorChar)[..^1].Any(folder => folder.StartsWith('.') || folder.ToLowerInvariant() is "bin" or "obj");
}
