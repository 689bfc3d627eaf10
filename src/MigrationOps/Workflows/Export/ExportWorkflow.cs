using MigrationOps.PlanFiles;

namespace MigrationOps.Workflows.Export;

/// <summary>Writes a bundle from a <c>plan.json</c> alone: the same bytes as those that were written with it.</summary>
public static class ExportWorkflow
{
    /// <summary>Runs the workflow.</summary>
    /// <param name="options">Which plan, and where to.</param>
    /// <param name="cancellationToken">Stops the work; an older bundle stays then.</param>
    /// <returns>The plan and its files.</returns>
    /// <exception cref="Findings.MigrationOpsException">The plan cannot be read or the folder cannot be written.</exception>
    public static ExportResult Run(ExportOptions options, CancellationToken cancellationToken)
    {
        var plan = PlanJson.ReadFile(Path.GetFullPath(options.PlanPath, options.BaseFolder));
        var folder = Path.GetFullPath(options.OutputPath, options.BaseFolder);
        var files = BundleOutput.Write(plan, options.Gate, folder, cancellationToken);
        return new ExportResult(plan, BundleOutput.IsBlocked(plan, options.Gate), files);
    }
}
