using MigrationOps.Model;
using MigrationOps.PlanFiles;
using MigrationOps.Policy;
using MigrationOps.TransactSql.Sources;

namespace MigrationOps.Workflows.Plan;

/// <summary>The two sides of a plan.</summary>
/// <param name="Current">The database as it stands.</param>
/// <param name="Desired">The database as it is to be.</param>
internal sealed record DatabasePair(LoadedDatabase Current, LoadedDatabase Desired)
{
    /// <summary>Reads both sides.</summary>
    /// <param name="options">Where they are.</param>
    /// <param name="policy">What <c>.sql</c> files do not say.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The pair.</returns>
    public static DatabasePair Load(PlanOptions options, MigrationPolicy policy, CancellationToken cancellationToken)
    {
        var desiredPath = Path.GetFullPath(options.Desired, options.BaseFolder);
        if (options.Current == EmptyDatabase.Word)
        {
            var desired = DatabaseLoader.Load(desiredPath, SourceOptions(desiredPath, options, policy, null), cancellationToken);
            return new DatabasePair(new LoadedDatabase { Model = DatabaseModel.Empty(desired.Model.Settings), Source = EmptyDatabase.Word }, desired);
        }

        // A DACPAC states the collation and version of its database; .sql files on the other side take them from there.
        var currentPath = Path.GetFullPath(options.Current, options.BaseFolder);
        if (DatabaseLoader.IsPackage(desiredPath))
        {
            var desired = DatabaseLoader.Load(desiredPath, SourceOptions(desiredPath, options, policy, null), cancellationToken);
            return new DatabasePair(DatabaseLoader.Load(currentPath, SourceOptions(currentPath, options, policy, desired), cancellationToken), desired);
        }

        var current = DatabaseLoader.Load(currentPath, SourceOptions(currentPath, options, policy, null), cancellationToken);
        var other = DatabaseLoader.IsPackage(currentPath) ? current : null;
        return new DatabasePair(current, DatabaseLoader.Load(desiredPath, SourceOptions(desiredPath, options, policy, other), cancellationToken));
    }

    private static SqlSourceOptions SourceOptions(string path, PlanOptions options, MigrationPolicy policy, LoadedDatabase? other) => new()
    {
        Collation = policy.Collation ?? other?.Model.Settings.Collation,
        Platform = other?.Model.Settings.Platform ?? PlatformOf(policy.Target),
        ExcludedFiles = policy.ExcludedFiles.Concat(OwnFiles(path, options)).ToValueList(),
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
    private static IEnumerable<string> OwnFiles(string path, PlanOptions options)
    {
        if (options.OutputPath is null)
        {
            return [];
        }

        var relative = Path.GetRelativePath(path, Path.GetFullPath(options.OutputPath, options.BaseFolder)).Replace(Path.DirectorySeparatorChar, '/').TrimEnd('/');
        var prefix = relative == "." ? string.Empty : relative + "/";
        return relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? [] : BundleNames.All.Select(name => prefix + name);
    }
}
