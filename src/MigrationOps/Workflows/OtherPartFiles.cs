using MigrationOps.Model;
using MigrationOps.Policy;

namespace MigrationOps.Workflows;

/// <summary>
/// Finds the packages that hold other parts of the same database: those that the configuration names, and those that lie beside the package that refers to them,
/// where a build puts them.
/// </summary>
/// <param name="baseFolder">The folder from which relative paths start.</param>
/// <param name="policy">What the team decided.</param>
internal sealed class OtherPartFiles(string baseFolder, MigrationPolicy policy)
{
    private readonly Dictionary<string, LoadedDatabase> _found = new(StringComparer.Ordinal);
    private readonly HashSet<string> _missing = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The paths that may be read beside some sources. Which of them are is only known when the sources have been read.</summary>
    /// <param name="sources">The absolute paths of the sources.</param>
    /// <returns>The absolute paths of the parts that the configuration names and of all packages beside the sources.</returns>
    public IEnumerable<string> Candidates(IEnumerable<string> sources) =>
        Configured().Concat(sources.Where(DatabaseLoader.IsPackage).SelectMany(source => Directory.EnumerateFiles(Path.GetDirectoryName(source)!, "*.dacpac")));

    /// <summary>Reads the parts that a pair refers to, and those that these refer to in turn.</summary>
    /// <param name="pair">The pair.</param>
    /// <param name="read">Reads a file or folder.</param>
    /// <returns>The parts. Those of the desired side come first: they are what will stand.</returns>
    /// <exception cref="Findings.MigrationOpsException">A part cannot be read, or one that the configuration names is not there.</exception>
    public FoundParts Load(DatabasePair pair, Func<string, LoadedDatabase> read)
    {
        foreach (var path in Configured())
        {
            Add(path, pair, read);
        }

        Follow(pair.Desired, pair, read);
        Follow(pair.Current, pair, read);
        return new FoundParts(_found.Values, _missing.Where(name => !IsFound(name)).ToHashSet(StringComparer.OrdinalIgnoreCase));
    }

    private IEnumerable<string> Configured() => policy.References.Select(path => Path.GetFullPath(path.Replace('\\', '/'), baseFolder));

    private void Follow(LoadedDatabase database, DatabasePair pair, Func<string, LoadedDatabase> read)
    {
        foreach (var name in database.OtherParts.Where(name => !IsFound(name)))
        {
            // The name is that of a file; whatever path stands before it was that of the machine that built the package.
            var path = Path.GetFullPath(FileName(name), Path.GetDirectoryName(Path.GetFullPath(database.Source, baseFolder))!);
            if (File.Exists(path))
            {
                Add(path, pair, read);
            }
            else
            {
                _missing.Add(name);
            }
        }
    }

    private void Add(string path, DatabasePair pair, Func<string, LoadedDatabase> read)
    {
        path = Path.TrimEndingDirectorySeparator(path);
        if (_found.ContainsKey(path) || IsSide(path, pair.Current) || IsSide(path, pair.Desired))
        {
            return;
        }

        var part = read(path);
        _found.Add(path, part);
        Follow(part, pair, read);
    }

    private bool IsFound(string name) => _found.Keys.Any(path => string.Equals(Path.GetFileName(path), FileName(name), StringComparison.OrdinalIgnoreCase));

    private bool IsSide(string path, LoadedDatabase side) => Path.GetFullPath(side.Source, baseFolder) == path;

    private static string FileName(string name) => name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
}
