using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Rehearsing;
using MigrationOps.Scripting;

namespace MigrationOps.TransactSql.Rehearsal.Deployment;

/// <summary>
/// Finds the place of each deployment script in a plan and runs it there twice. A post-deployment script is written for the final shape; its place is the
/// first end of a phase at which it runs, since what it names may only be there later.
/// </summary>
/// <param name="current">The database as it stands.</param>
/// <param name="desired">The database as it is to be, with its scripts.</param>
/// <param name="cancellationToken">Stops a run between statements.</param>
public sealed class DeploymentRehearsal(LoadedDatabase current, LoadedDatabase desired, CancellationToken cancellationToken)
{
    /// <summary>Rehearses the deployment scripts of the desired database.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>What came of each.</returns>
    /// <exception cref="OperationCanceledException">The rehearsal was stopped.</exception>
    public ValueList<DeploymentReport> Examine(PlanDocument plan)
    {
        if (desired.DeploymentScripts.Count == 0)
        {
            return [];
        }

        var ends = DeploymentPlaces.Ends(plan, current.Model, desired.Model, cancellationToken);
        return desired.DeploymentScripts.Select(script => Examine(script, plan, script.Kind == DeploymentScriptKind.Pre ? [new(Phase.Expand, current.Model)] : ends)).ToValueList();
    }

    private DeploymentReport Examine(DeploymentScript script, PlanDocument plan, IReadOnlyList<DeploymentPlace> places)
    {
        var read = DeploymentProgram.Of(script, desired.SqlCmdVariables);
        var faults = read.Faults.ToList();
        var report = new DeploymentReport { Script = script, Phase = places[^1].Phase, Reason = SourceMessages.Texts.Format("DeploymentPlaceUnproven"), IsProven = false, Variables = read.Variables };
        if (read.Program is { } program)
        {
            var found = DeploymentFaultFinder.In(program);
            faults.AddRange(found.Faults);
            var trial = new DeploymentTrial(program, new ScriptEnvironment { Target = plan.Target }, cancellationToken) { Inserts = found.Inserts, Desired = desired.Model };
            report = FullTextTrials.Run(trial, report, places);
            faults.AddRange(report.Faults);
        }

        return report with
        {
            Faults = faults.OrderBy(fault => fault.Location.Line).ToValueList(),
            Remarks = [.. read.Variables.Select(name => SourceMessages.Texts.Format("DeploymentVariableTaken", name)), .. report.Remarks],
        };
    }
}
