namespace MigrationOps.Testing;

/// <summary>A new empty folder that lives as long as the test which made it.</summary>
public sealed class TemporaryFolder : IDisposable
{
    /// <summary>Full path of the folder.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("migrationops-").FullName;

    /// <summary>Full path of a file or folder named from this one; <c>/</c> separates folders on every system.</summary>
    public string Combine(string relativePath) => Path.GetFullPath(Path.Combine(Root, relativePath));

    /// <summary>Writes a text file as UTF-8 without a byte order mark, with the folders it needs, and returns its full path.</summary>
    public string Write(string relativePath, string text)
    {
        var path = Combine(relativePath);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Every file in the folder, named from it with <c>/</c>, ordered.</summary>
    public IReadOnlyList<string> Files()
        => [.. Directory.GetFiles(Root, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal)];

    /// <inheritdoc />
    public void Dispose() => Directory.Delete(Root, recursive: true);
}
