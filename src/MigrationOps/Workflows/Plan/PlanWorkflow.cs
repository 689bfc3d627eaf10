using MigrationOps.Workflows.Pending;

namespace MigrationOps.Workflows.Plan;

/// <summary>Reads two databases, plans the way from one to the other, lets the gate judge the plan, and writes its bundle.</summary>
/// <param name="clock">Tells the day on which rules judge dates.</param>
public sealed class PlanWorkflow(TimeProvider clock)
{
    /// <summary>Runs the workflow.</summary>
    /// <param name="options">What is planned and where it goes.</param>
    /// <param name="cancellationToken">Stops the work; an older bundle stays then.</param>
    /// <returns>The plan and its files.</returns>
    /// <exception cref="Findings.MigrationOpsException">The input or the configuration is such that no plan can be made; nothing is written.</exception>
    public PlanResult Run(PlanOptions options, CancellationToken cancellationToken)
    {
        var policy = PolicyFile.Read(options.ConfigurationPath, options.BaseFolder, options.Environment);
        var pair = new DatabaseSources(options.BaseFolder, options.OutputPath, policy).LoadPair(options.Current, options.Desired, cancellationToken);
        var asOf = options.AsOf ?? DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var paths = new SourcePaths(options.BaseFolder);
        pair = new DatabasePair(paths.Relative(pair.Current), paths.Relative(pair.Desired));
        var pending = PendingFile.Find(policy.Pending, options.Current, options.BaseFolder);
        var plan = paths.Relative(new PlanMaker(policy, asOf) { Rehearses = options.Rehearse, Pending = pending }.Make(pair, cancellationToken));
        var files = options.OutputPath is { } path
            ? BundleOutput.Write(plan, options.Gate, Path.GetFullPath(path, options.BaseFolder), cancellationToken)
            : [];
        return new PlanResult(plan, BundleOutput.IsBlocked(plan, options.Gate), files);
    }
}
