using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.PlanFiles;
using MigrationOps.Scripting;
using MigrationOps.Workflows;
using MigrationOps.Workflows.Docs;
using MigrationOps.Workflows.Export;
using MigrationOps.Workflows.Package;
using MigrationOps.Workflows.Plan;
using MigrationOps.Workflows.Rehearse;

namespace MigrationOps.Hosting;

/// <summary>The jobs that hosts offer. A failure becomes a message and an exit code; only bugs are thrown.</summary>
/// <param name="clock">Tells the day on which rules judge dates.</param>
public sealed class MigrationHost(TimeProvider clock)
{
    /// <summary>Plans a migration, of a pair of databases or of scripts that somebody else wrote, and writes its bundle.</summary>
    /// <param name="request">What the user said.</param>
    /// <param name="cancellationToken">Stops the job; an older bundle stays then.</param>
    /// <returns>What it came to.</returns>
    /// <exception cref="OperationCanceledException">The job was stopped.</exception>
    public HostResult Plan(HostRequest request, CancellationToken cancellationToken) => Guarded(request, () =>
    {
        if (request.Scripts.Count > 0)
        {
            return Rehearsed(request, HostSettings.Rehearse(request, writes: true), cancellationToken);
        }

        var options = HostSettings.Plan(request, writes: true);
        var result = new PlanWorkflow(clock).Run(options, cancellationToken);
        return Told(request, options.Gate, result.Plan, result.Files);
    });

    /// <summary>Rehearses scripts that somebody else wrote, and lets the gate judge what they do. Nothing is written.</summary>
    /// <param name="request">What the user said.</param>
    /// <param name="cancellationToken">Stops the job.</param>
    /// <returns>What it came to.</returns>
    /// <exception cref="OperationCanceledException">The job was stopped.</exception>
    public HostResult Rehearse(HostRequest request, CancellationToken cancellationToken) =>
        Guarded(request, () => Rehearsed(request, HostSettings.Rehearse(request, writes: false), cancellationToken));

    /// <summary>Plans a migration, or reads a plan, and lets the gate judge it. Nothing is written.</summary>
    /// <param name="request">What the user said.</param>
    /// <param name="planPath">The path of a <c>plan.json</c>; null to plan the pair of the request.</param>
    /// <param name="cancellationToken">Stops the job.</param>
    /// <returns>What it came to.</returns>
    /// <exception cref="OperationCanceledException">The job was stopped.</exception>
    public HostResult Test(HostRequest request, string? planPath, CancellationToken cancellationToken) => Guarded(request, () =>
    {
        var plan = planPath is null
            ? new PlanWorkflow(clock).Run(HostSettings.Plan(request, writes: false), cancellationToken).Plan
            : PlanJson.ReadFile(Path.GetFullPath(planPath, request.BaseFolder));
        return Told(request, HostSettings.Gate(request.Gate), plan, []);
    });

    /// <summary>Plans a migration and writes its <c>plan.json</c> alone. The gate has its say later, so findings are only reported.</summary>
    /// <param name="request">What the user said.</param>
    /// <param name="planPath">The path of the <c>plan.json</c>.</param>
    /// <param name="cancellationToken">Stops the job; an older file stays then.</param>
    /// <returns>What it came to.</returns>
    /// <exception cref="OperationCanceledException">The job was stopped.</exception>
    public HostResult WritePlan(HostRequest request, string planPath, CancellationToken cancellationToken) => Guarded(request, () =>
    {
        var plan = new PlanWorkflow(clock).Run(HostSettings.Plan(request, writes: false), cancellationToken).Plan;
        var path = Path.GetFullPath(planPath, request.BaseFolder);
        cancellationToken.ThrowIfCancellationRequested();
        PlanJson.WriteFile(plan, path);
        return Told(request, GateMode.Report, plan, [path]);
    });

    /// <summary>Writes the bundle of a <c>plan.json</c>.</summary>
    /// <param name="request">What the user said.</param>
    /// <param name="planPath">The path of the <c>plan.json</c>.</param>
    /// <param name="cancellationToken">Stops the job; an older bundle stays then.</param>
    /// <returns>What it came to.</returns>
    /// <exception cref="OperationCanceledException">The job was stopped.</exception>
    public static HostResult Export(HostRequest request, string planPath, CancellationToken cancellationToken) => Guarded(request, () =>
    {
        var options = HostSettings.Export(request, planPath);
        var result = ExportWorkflow.Run(options, cancellationToken);
        return Told(request, options.Gate, result.Plan, result.Files);
    });

    /// <summary>Writes a database, most often a folder of <c>.sql</c> files, as a DACPAC.</summary>
    /// <param name="request">What the user said: the database is the desired one.</param>
    /// <param name="cancellationToken">Stops the job; an older package stays then.</param>
    /// <returns>What it came to.</returns>
    /// <exception cref="OperationCanceledException">The job was stopped.</exception>
    public static HostResult Package(HostRequest request, CancellationToken cancellationToken) => Guarded(request, () =>
    {
        var result = PackageWorkflow.Run(HostSettings.Package(request), cancellationToken);
        return new HostResult
        {
            ExitCode = HostResult.Succeeded,
            Messages = HostMessages.Of(result.Notes, request),
            PackagePath = result.PackagePath,
            OutputPath = Path.GetDirectoryName(result.PackagePath),
        };
    });

    /// <summary>Writes the data dictionary and the diagrams of a database.</summary>
    /// <param name="request">What the user said: the database is the desired one.</param>
    /// <param name="cancellationToken">Stops the job.</param>
    /// <returns>What it came to, with the pages.</returns>
    /// <exception cref="OperationCanceledException">The job was stopped.</exception>
    public static HostResult Document(HostRequest request, CancellationToken cancellationToken) => Guarded(request, () =>
    {
        var result = DocsWorkflow.Run(HostSettings.Docs(request), cancellationToken);
        return new HostResult
        {
            ExitCode = HostResult.Succeeded,
            Messages = HostMessages.Of(result.Database.Notes, request),
            OutputPath = Path.GetDirectoryName(result.Files[0]),
            Files = result.Files,
        };
    });

    /// <summary>Lists the rules of the gate with what they weigh for a project.</summary>
    /// <param name="request">Says which configuration and environment hold.</param>
    /// <param name="ids">Patterns of ids with <c>*</c> and <c>?</c>; none for all rules.</param>
    /// <returns>What it came to, with the rules.</returns>
    public static HostResult Rules(HostRequest request, IReadOnlyCollection<string> ids) => Guarded(request, () =>
        new HostResult { ExitCode = HostResult.Succeeded, Messages = [], Rules = RuleBook.List(request, ids) });

    /// <summary>Writes all that a plan depends on into a file; the file stays as it is where nothing changed.</summary>
    /// <param name="request">What the user said.</param>
    /// <param name="inputsFile">The absolute path of the file.</param>
    /// <param name="cancellationToken">Stops the reading of inputs.</param>
    /// <returns>What the host tells; nothing where all went well.</returns>
    public ValueList<HostMessage> RecordInputs(HostRequest request, string inputsFile, CancellationToken cancellationToken) => Guarded(request, () =>
    {
        InputRecord.Write(request, inputsFile, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), cancellationToken);
        return new HostResult { ExitCode = HostResult.Succeeded, Messages = [] };
    }).Messages;

    private HostResult Rehearsed(HostRequest request, RehearseOptions options, CancellationToken cancellationToken)
    {
        var result = new RehearseWorkflow(clock).Run(options, cancellationToken);
        return Told(request, options.Gate, result.Plan, result.Files);
    }

    private static HostResult Told(HostRequest request, GateMode mode, PlanDocument plan, ValueList<string> files) => new()
    {
        ExitCode = BundleOutput.IsBlocked(plan, mode) ? HostResult.Blocked : HostResult.Succeeded,
        Messages = HostMessages.Of(plan.Findings, mode, request),
        Plan = plan,
        OutputPath = files.Count > 0 ? Path.GetDirectoryName(files[0]) : null,
        Files = files,
    };

    private static HostResult Guarded(HostRequest request, Func<HostResult> job)
    {
        try
        {
            return job();
        }
        catch (MigrationOpsException failure)
        {
            return new HostResult { ExitCode = HostResult.Failed, Messages = HostMessages.Of(failure, request) };
        }
    }
}
