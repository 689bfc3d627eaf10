using MigrationOps.Model;
using MigrationOps.Rehearsing;
using MigrationOps.Scripting;

namespace MigrationOps.TransactSql.Rehearsal.Proof;

/// <summary>
/// Proves a plan without a server, by running the very scripts that users run. From the current database the three deploy scripts must end at the desired
/// one; each, run once more, must change nothing; each rollback script must bring back what stood before its phase, and change nothing when it is run once
/// more; and after a break of the session before any step a second run must finish what the first began. What the plan refuses to do is left out.
/// Rows are not known, so nothing is claimed of them: what a run took for granted stands in the remarks.
/// </summary>
public static class PlanRehearsal
{
    /// <summary>Rehearses a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="current">The database as it stands.</param>
    /// <param name="desired">The database as it is to be.</param>
    /// <param name="cancellationToken">Stops the rehearsal between statements.</param>
    /// <returns>What it came to.</returns>
    /// <exception cref="OperationCanceledException">The rehearsal was stopped.</exception>
    public static RehearsalRecord Prove(PlanDocument plan, LoadedDatabase current, LoadedDatabase desired, CancellationToken cancellationToken) =>
        ProveScripts(new PlanScripts(plan), current, desired, cancellationToken);

    /// <summary>Rehearses the scripts of a plan as they stand, whoever wrote them.</summary>
    /// <param name="scripts">The scripts.</param>
    /// <param name="current">The database as it stands.</param>
    /// <param name="desired">The database as it is to be.</param>
    /// <param name="cancellationToken">Stops the rehearsal between statements.</param>
    /// <returns>What it came to.</returns>
    /// <exception cref="OperationCanceledException">The rehearsal was stopped.</exception>
    public static RehearsalRecord ProveScripts(PlanScripts scripts, LoadedDatabase current, LoadedDatabase desired, CancellationToken cancellationToken)
    {
        var plan = scripts.Plan;
        var log = new RehearsalLog(plan);
        var environment = new ScriptEnvironment { Target = plan.Target };
        var runs = new ScriptRuns(log, environment, cancellationToken);
        var start = BookkeepingObjects.In(WithAdministered(current.Model, desired.Model), plan);
        var phases = Forward(scripts, start, runs);
        if (phases is not null)
        {
            Compare(phases.Count > 0 ? phases[^1].After : start, desired.Model, scripts.Refused, log);
            Back(scripts, phases, runs);
        }

        return scripts.Refused.Mark(log.Record());
    }

    // What is left to the administrator is taken to be there.
    private static DatabaseModel WithAdministered(DatabaseModel current, DatabaseModel desired)
    {
        var made = desired.Elements.Where(element => AdministeredKinds.Holds(element.Id) && current.Find(element.Id) is null).ToList();
        return made.Count == 0 ? current : current with { Elements = ElementSet.Create(current.Elements.Concat(made), current.Names) };
    }

    // The phases that have run, each with the database before and after it; null where one stopped, for nothing behind it can be judged.
    private static List<RehearsedPhase>? Forward(PlanScripts scripts, DatabaseModel current, ScriptRuns runs)
    {
        var phases = new List<RehearsedPhase>();
        foreach (var phase in scripts.Plan.Phases)
        {
            var script = scripts.Script(phase.Phase, ScriptDirection.Deploy);
            if (runs.First(script, current, RehearsalRun.Forward) is not { } outcome)
            {
                return null;
            }

            runs.Again(script, outcome.Model, RehearsalRun.Again);
            runs.Faults(script, outcome);
            phases.Add(new RehearsedPhase(phase.Phase, current, outcome.Model));
            current = outcome.Model;
        }

        return phases;
    }

    private static void Compare(DatabaseModel end, DatabaseModel desired, RefusedChanges refused, RehearsalLog log)
    {
        var difference = refused.LeaveOut(ModelDifference.Between(end, desired));
        if (!difference.IsNone)
        {
            log.Fail(RehearsalFailureKind.WrongEnd, PhaseScript.NameOf(refused.Rest.Phases[^1].Phase, ScriptDirection.Deploy), RehearsalRun.Forward, difference);
        }
    }

    private static void Back(PlanScripts scripts, List<RehearsedPhase> phases, ScriptRuns runs)
    {
        foreach (var phase in phases.AsEnumerable().Reverse())
        {
            var script = scripts.Script(phase.Phase, ScriptDirection.Rollback);
            if (runs.Back(script, phase) is { } outcome)
            {
                runs.Again(script, outcome.Model, RehearsalRun.BackAgain);
                runs.Faults(script, outcome);
            }
        }
    }
}
