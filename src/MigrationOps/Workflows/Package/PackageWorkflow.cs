using MigrationOps.Comparison;
using MigrationOps.Dacpac;
using MigrationOps.Model;
using MigrationOps.TransactSql.Canonical;
using MigrationOps.TransactSql.Outlines;

namespace MigrationOps.Workflows.Package;

/// <summary>Writes a database, most often a folder of <c>.sql</c> files, as a DACPAC, and reads it back to see that nothing was lost.</summary>
public static class PackageWorkflow
{
    private const int MostNamed = 20;

    /// <summary>Runs the workflow.</summary>
    /// <param name="options">Which database, and where to.</param>
    /// <param name="cancellationToken">Stops the work; an older package stays then.</param>
    /// <returns>The package.</returns>
    /// <exception cref="Findings.MigrationOpsException">The source cannot be read, or holds what a DACPAC cannot; an older package stays as it was.</exception>
    public static PackageResult Run(PackageOptions options, CancellationToken cancellationToken)
    {
        var path = Path.GetFullPath(options.PackagePath, options.BaseFolder);
        var policy = PolicyFile.Read(options.ConfigurationPath, options.BaseFolder, options.Environment);
        var source = new DatabaseSources(options.BaseFolder, null, policy).Load(options.Source, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        var description = new PackageDescription { Name = options.Name ?? Path.GetFileNameWithoutExtension(path), Version = options.Version };
        var writer = new DacpacWriter(new ModuleOutliner(source.Model.Settings))
        {
            Inspect = written => Prove(source, written, path, cancellationToken),
        };
        var notes = writer.Write(path, source, description, cancellationToken);
        return new PackageResult(path, source, [.. source.Notes, .. notes]);
    }

    private static void Prove(LoadedDatabase source, string written, string path, CancellationToken cancellationToken)
    {
        var comparer = new ModelComparer(new SqlCanonicalizer());
        var read = DacpacFile.Load(written, cancellationToken) with { Renames = [] };
        var lost = comparer.Compare(source with { Renames = [] }, read).Changes;
        if (lost.Count > 0)
        {
            throw Failure.Of(WorkflowIds.PackageDiffers, new SourceLocation(path), path, string.Join(", ", lost.Select(change => $"{change.Subject.Kind.Words()} {change.Subject}").Distinct().Take(MostNamed)));
        }
    }
}
