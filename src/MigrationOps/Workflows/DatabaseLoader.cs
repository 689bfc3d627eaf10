using MigrationOps.Dacpac;
using MigrationOps.Dacpac.RefactorLog;
using MigrationOps.Model;
using MigrationOps.TransactSql.Sources;

namespace MigrationOps.Workflows;

/// <summary>Reads a database from whatever a path names: a DACPAC, known by its content, a <c>.sql</c> file, or a folder of them.</summary>
internal static class DatabaseLoader
{
    private static readonly byte[] ZipSignature = "PK"u8.ToArray();

    private static readonly EnumerationOptions Everywhere = new() { RecurseSubdirectories = true };

    /// <summary>Whether a path names a file that is read as a DACPAC.</summary>
    /// <param name="path">The absolute path.</param>
    /// <returns>Whether its content or, where that tells nothing, its name says so.</returns>
    public static bool IsPackage(string path) =>
        File.Exists(path) && (BeginsAsZip(path) || Path.GetExtension(path).ToLowerInvariant() is ".dacpac" or ".bacpac");

    /// <summary>Reads a database, without binding what its texts name.</summary>
    /// <param name="path">The absolute path.</param>
    /// <param name="options">What <c>.sql</c> files do not say.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The database.</returns>
    /// <exception cref="Findings.MigrationOpsException">There is nothing there, or not what it should be.</exception>
    public static LoadedDatabase Load(string path, SqlSourceOptions options, CancellationToken cancellationToken) =>
        Try(path, () => IsPackage(path) ? DacpacFile.Load(path, cancellationToken) : LoadScripts(path, options, cancellationToken));

    /// <summary>Reads two DACPACs at the same time.</summary>
    /// <param name="current">The absolute path of the current database.</param>
    /// <param name="desired">The absolute path of the desired database.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>Both.</returns>
    /// <exception cref="Findings.MigrationOpsException">One of them is not what it should be.</exception>
    public static DatabasePair LoadPackages(string current, string desired, CancellationToken cancellationToken)
    {
        var (first, second) = Try(desired, () => DacpacFile.LoadPair(current, desired, cancellationToken));
        return new DatabasePair(first, second);
    }

    private static T Try<T>(string path, Func<T> load)
    {
        try
        {
            return load();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Failure.Because(WorkflowIds.Unreadable, new SourceLocation(path), exception, path, exception.Message);
        }
    }

    private static LoadedDatabase LoadScripts(string path, SqlSourceOptions options, CancellationToken cancellationToken)
    {
        var isFolder = Directory.Exists(path);
        if (!isFolder && !File.Exists(path))
        {
            throw Failure.Of(WorkflowIds.SourceMissing, new SourceLocation(path), path);
        }

        if (!isFolder && !path.EndsWith(".sql", StringComparison.OrdinalIgnoreCase))
        {
            throw Failure.Of(WorkflowIds.UnknownSource, new SourceLocation(path), path);
        }

        var database = SqlSource.Load(path, options, cancellationToken);
        var logs = isFolder ? LogsIn(path) : [];
        return database with
        {
            Renames = logs.SelectMany(log => log.Renames).ToValueList(),
            Notes = [.. database.Notes, .. logs.SelectMany(log => log.Notes)],
        };
    }

    private static List<RefactorLogContent> LogsIn(string folder) =>
        Directory.EnumerateFiles(folder, "*.refactorlog", Everywhere)
            .Where(file => !SourceFolders.IsLeftOut(Path.GetRelativePath(folder, file)))
            .Order(StringComparer.Ordinal)
            .Select(ReadLog)
            .ToList();

    private static RefactorLogContent ReadLog(string file)
    {
        using var stream = File.OpenRead(file);
        return RefactorLogReader.Read(stream, file);
    }

    private static bool BeginsAsZip(string path)
    {
        using var stream = File.OpenRead(path);
        var start = new byte[ZipSignature.Length];
        return stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.AsSpan().SequenceEqual(ZipSignature);
    }
}
