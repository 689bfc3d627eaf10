using MigrationOps.Model;

namespace MigrationOps.TransactSql.Sources;

/// <summary>Finds the files of a source.</summary>
internal static class SourceFiles
{
    private static readonly HashSet<string> OutputFolders = new(StringComparer.OrdinalIgnoreCase) { "bin", "obj" };

    /// <summary>Lists the files of a source.</summary>
    /// <param name="path">A file or a folder.</param>
    /// <param name="excluded">Patterns of files that are left out, relative to the folder.</param>
    /// <returns>The full paths, ordered ordinally by their path inside the folder.</returns>
    /// <exception cref="Findings.MigrationOpsException">There is no such file or folder, or the folder holds no file to read.</exception>
    public static IReadOnlyList<string> List(string path, ValueList<string> excluded)
    {
        var full = Path.GetFullPath(path);
        if (File.Exists(full))
        {
            return [full];
        }

        if (!Directory.Exists(full))
        {
            throw SourceMessages.Failure(SourceMessages.SourceMissing, new SourceLocation(full), full);
        }

        var patterns = excluded.Select(pattern => new GlobPattern(pattern)).ToList();
        var files = Walk(new DirectoryInfo(full))
            .Select(file => (Full: file, Relative: Path.GetRelativePath(full, file).Replace(Path.DirectorySeparatorChar, '/')))
            .Where(file => !patterns.Any(pattern => pattern.IsMatch(file.Relative)))
            .OrderBy(file => file.Relative, StringComparer.Ordinal)
            .Select(file => file.Full)
            .ToList();
        return files.Count > 0 ? files : throw SourceMessages.Failure(SourceMessages.FolderEmpty, new SourceLocation(full), full);
    }

    private static IEnumerable<string> Walk(DirectoryInfo folder)
    {
        foreach (var file in folder.EnumerateFiles())
        {
            if (file.Extension.Equals(".sql", StringComparison.OrdinalIgnoreCase) && !IsHidden(file))
            {
                yield return file.FullName;
            }
        }

        foreach (var file in folder.EnumerateDirectories().Where(child => !IsHidden(child) && !OutputFolders.Contains(child.Name)).SelectMany(Walk))
        {
            yield return file;
        }
    }

    private static bool IsHidden(FileSystemInfo entry) => entry.Name.StartsWith('.') || entry.Attributes.HasFlag(FileAttributes.Hidden);
}
