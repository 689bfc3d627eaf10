using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.TransactSql.Rehearsal;
using MigrationOps.TransactSql.Rehearsal.SqlCmd;

namespace MigrationOps.Workflows.Rehearse;

/// <summary>
/// Runs scripts that somebody else wrote on the model of a database, lets the gate judge what they do, wraps them into a plan, and writes its bundle.
/// </summary>
/// <param name="clock">Tells the day on which rules judge dates.</param>
public sealed class RehearseWorkflow(TimeProvider clock)
{
    /// <summary>Runs the workflow.</summary>
    /// <param name="options">Which scripts, and where their plan goes.</param>
    /// <param name="cancellationToken">Stops the work; an older bundle stays then.</param>
    /// <returns>The plan and its files.</returns>
    /// <exception cref="MigrationOpsException">The input or the configuration is such that nothing can be said; nothing is written.</exception>
    public RehearseResult Run(RehearseOptions options, CancellationToken cancellationToken)
    {
        var policy = PolicyFile.Read(options.ConfigurationPath, options.BaseFolder, options.Environment);
        var script = ReadScripts(options);
        var sources = new DatabaseSources(options.BaseFolder, options.OutputPath, policy);
        var (current, desired) = Load(options, sources, cancellationToken);
        var paths = new SourcePaths(options.BaseFolder);
        var maker = new ScriptPlanMaker(policy, options.AsOf ?? DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime))
        {
            Rehearses = options.Rehearse,
            Wraps = options.OutputPath is not null,
        };
        var made = maker.Make(script, paths.Relative(current), desired, cancellationToken);
        var plan = paths.Relative(made.Document);
        var files = options.OutputPath is { } path
            ? BundleOutput.Write(plan, options.Gate, Path.GetFullPath(path, options.BaseFolder), cancellationToken)
            : [];
        return new RehearseResult(plan, made.Report, BundleOutput.IsBlocked(plan, options.Gate), files);
    }

    private static (LoadedDatabase Current, LoadedDatabase? Desired) Load(RehearseOptions options, DatabaseSources sources, CancellationToken cancellationToken)
    {
        if (options.Desired is not { } desired)
        {
            return (sources.LoadWhole(options.Current, cancellationToken), null);
        }

        var pair = sources.LoadPair(options.Current, desired, cancellationToken);
        return (pair.Current, pair.Desired);
    }

    private static ScriptProgram ReadScripts(RehearseOptions options)
    {
        var paths = options.Scripts.Select(path => Path.GetFullPath(path, options.BaseFolder)).ToList();
        return paths.Find(path => !File.Exists(path)) is { } missing
            ? throw Failure.Of(WorkflowIds.SourceMissing, new SourceLocation(missing), missing)
            : ScriptFiles.Read(paths, options.Variables);
    }
}
