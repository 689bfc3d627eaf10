using MigrationOps.Comparison;
using MigrationOps.Model;
using MigrationOps.PlanFiles;
using MigrationOps.Policy;
using MigrationOps.TransactSql.Binding;
using MigrationOps.TransactSql.Sources;

namespace MigrationOps.Workflows;

/// <summary>Reads the databases that a job names, each with what the policy and the other side say of it.</summary>
/// <param name="baseFolder">The folder from which relative paths start.</param>
/// <param name="outputPath">The output folder of the job; null where it writes nothing.</param>
/// <param name="policy">What <c>.sql</c> files do not say.</param>
internal sealed class DatabaseSources(string baseFolder, string? outputPath, MigrationPolicy policy)
{
    private string? _desired;

    /// <summary>Reads both sides of a plan.</summary>
    /// <param name="currentPath">The current database: a path, or <see cref="EmptyDatabase.Word"/>.</param>
    /// <param name="desiredPath">The desired database: a path.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The pair, each side with the parts of the database that other packages hold.</returns>
    public DatabasePair LoadPair(string currentPath, string desiredPath, CancellationToken cancellationToken)
    {
        _desired = desiredPath;
        var pair = ReadPair(currentPath, desiredPath, cancellationToken);
        var parts = PartsOf(pair, cancellationToken);
        return new DatabasePair(Complete(pair.Current, parts), Complete(pair.Desired, parts));
    }

    /// <summary>Reads one database with the parts of it that other packages hold.</summary>
    /// <param name="path">Its path, or <see cref="EmptyDatabase.Word"/>.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The database.</returns>
    public LoadedDatabase LoadWhole(string path, CancellationToken cancellationToken)
    {
        var database = Read(path, null, cancellationToken);
        return Complete(database, PartsOf(new DatabasePair(database, database), cancellationToken));
    }

    /// <summary>Reads one database.</summary>
    /// <param name="path">Its path, or <see cref="EmptyDatabase.Word"/>.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The database; without what other packages hold of it.</returns>
    public LoadedDatabase Load(string path, CancellationToken cancellationToken) => DatabaseBinder.Complete(Read(path, null, cancellationToken));

    private FoundParts PartsOf(DatabasePair pair, CancellationToken cancellationToken) =>
        new OtherPartFiles(baseFolder, policy).Load(pair, file => DatabaseBinder.Complete(Read(file, pair.Desired, cancellationToken)));

    private static LoadedDatabase Complete(LoadedDatabase database, FoundParts parts) =>
        DatabaseBinder.Complete(OtherParts.Join(database with { Notes = [.. database.Notes, .. parts.NotesOn(database)] }, parts.Databases));

    private DatabasePair ReadPair(string currentPath, string desiredPath, CancellationToken cancellationToken)
    {
        if (DatabaseLoader.IsPackage(FullPath(currentPath)) && DatabaseLoader.IsPackage(FullPath(desiredPath)))
        {
            return DatabaseLoader.LoadPackages(FullPath(currentPath), FullPath(desiredPath), cancellationToken);
        }

        // A DACPAC states the collation and version of its database; .sql files on the other side take them from there.
        if (currentPath == EmptyDatabase.Word || DatabaseLoader.IsPackage(FullPath(desiredPath)))
        {
            var desired = Read(desiredPath, null, cancellationToken);
            return new DatabasePair(Read(currentPath, desired, cancellationToken), desired);
        }

        if (DatabaseLoader.IsPackage(FullPath(currentPath)))
        {
            var current = Read(currentPath, null, cancellationToken);
            return new DatabasePair(current, Read(desiredPath, current, cancellationToken));
        }

        return ReadScripts(currentPath, desiredPath, cancellationToken);
    }

    // Neither side says anything of the other, so they are read at the same time. What is wrong with the current one is told first.
    private DatabasePair ReadScripts(string currentPath, string desiredPath, CancellationToken cancellationToken)
    {
        var desired = Task.Run(() => Read(desiredPath, null, cancellationToken), CancellationToken.None);
        try
        {
            return new DatabasePair(Read(currentPath, null, cancellationToken), desired.GetAwaiter().GetResult());
        }
        finally
        {
            Task.WaitAny([desired], CancellationToken.None);
        }
    }

    // The other side says of itself what this one may not.
    private LoadedDatabase Read(string path, LoadedDatabase? other, CancellationToken cancellationToken)
    {
        if (path == EmptyDatabase.Word)
        {
            return new LoadedDatabase { Model = DatabaseModel.Empty(other?.Model.Settings ?? Settings()), Source = EmptyDatabase.Word };
        }

        var full = FullPath(path);
        if (!Directory.Exists(full))
        {
            return DatabaseLoader.Load(full, Options(full, other), cancellationToken);
        }

        var deployment = new FolderDeployment(full, policy, isRequired: path == _desired);
        var options = Options(full, other);
        var database = DatabaseLoader.Load(full, options with { ExcludedFiles = [.. options.ExcludedFiles, .. deployment.Files] }, cancellationToken);
        return database with { DeploymentScripts = deployment.Scripts };
    }

    private string FullPath(string path) => Path.GetFullPath(path, baseFolder);

    private DatabaseSettings Settings() => SqlSource.SettingsOf(new SqlSourceOptions { Collation = policy.Collation, Platform = PlatformOf(policy.Target) });

    private SqlSourceOptions Options(string path, LoadedDatabase? other) => new()
    {
        Collation = policy.Collation ?? other?.Model.Settings.Collation,
        Platform = other?.Model.Settings.Platform ?? PlatformOf(policy.Target),
        ExcludedFiles = policy.ExcludedFiles.Concat(OwnFiles(path)).ToValueList(),
    };

    private static SqlPlatform PlatformOf(TargetServer target) => target switch
    {
        { IsAzure: true } => SqlPlatform.AzureSql,
        { MajorVersion: 14 } => SqlPlatform.SqlServer2017,
        { MajorVersion: 15 } => SqlPlatform.SqlServer2019,
        { MajorVersion: 16 } => SqlPlatform.SqlServer2022,
        { MajorVersion: 17 } => SqlPlatform.SqlServer2025,
        _ => SqlPlatform.SqlServer2016,
    };

    // The scripts of an older bundle are no declarations, should the output folder stand among the sources.
    private IEnumerable<string> OwnFiles(string path)
    {
        if (outputPath is null)
        {
            return [];
        }

        var relative = Path.GetRelativePath(path, FullPath(outputPath)).Replace(Path.DirectorySeparatorChar, '/').TrimEnd('/');
        var prefix = relative == "." ? string.Empty : relative + "/";
        return relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? [] : BundleNames.Possible.Select(name => prefix + name);
    }
}
