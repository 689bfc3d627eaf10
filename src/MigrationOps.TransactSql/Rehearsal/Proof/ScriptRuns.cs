using MigrationOps.Model;
using MigrationOps.Rehearsing;

namespace MigrationOps.TransactSql.Rehearsal.Proof;

/// <summary>The runs of the scripts of a plan, each judged and written down.</summary>
/// <param name="log">Where they are written down.</param>
/// <param name="lane">The runs that they stand behind.</param>
/// <param name="environment">The server.</param>
/// <param name="cancellationToken">Stops a run between statements.</param>
internal sealed class ScriptRuns(RehearsalLog log, RunLane lane, ScriptEnvironment environment, CancellationToken cancellationToken)
{
    /// <summary>Where runs are written down.</summary>
    public RehearsalLog Log => log;

    /// <summary>The server.</summary>
    public ScriptEnvironment Environment => environment;

    /// <summary>Runs a script.</summary>
    /// <param name="program">The script.</param>
    /// <param name="model">The database before it.</param>
    /// <returns>What the run came to.</returns>
    public ScriptOutcome Run(ScriptProgram program, DatabaseModel model) => ScriptDriver.Run(Session(program, model, environment, new Disturbance()));

    /// <summary>Opens the session of a run.</summary>
    /// <param name="program">The script.</param>
    /// <param name="model">The database before it.</param>
    /// <param name="server">The server.</param>
    /// <param name="disturbance">What goes wrong in it.</param>
    /// <returns>The session; it is of use until another one is opened.</returns>
    public ScriptSession Session(ScriptProgram program, DatabaseModel model, ScriptEnvironment server, Disturbance disturbance) =>
        new(program, lane.Begin(model), server, cancellationToken) { Disturbance = disturbance };

    /// <summary>Runs a script for the first time.</summary>
    /// <param name="script">The script.</param>
    /// <param name="model">The database before it.</param>
    /// <param name="run">Forward or back.</param>
    /// <returns>What the run came to; null where it stopped.</returns>
    public ScriptOutcome? First(PhaseScript script, DatabaseModel model, RehearsalRun run)
    {
        var (outcome, left) = RunToEnd(script, model);
        var idle = outcome.Stop is null ? IdleStep(script, outcome) : null;
        log.Add(script, run, outcome, outcome.Stop is null && left is null && idle is null);
        FailLeft(script, run, left);
        if (outcome.Stop is null)
        {
            FailIdle(script, run, idle);
            return outcome;
        }

        log.Fail(RunFailure.Of(script, run, outcome));
        return null;
    }

    /// <summary>Runs a rollback script. It must end at what stood before its phase.</summary>
    /// <param name="script">The script.</param>
    /// <param name="phase">The phase.</param>
    /// <returns>What the run came to; null where it stopped or ended elsewhere.</returns>
    public ScriptOutcome? Back(PhaseScript script, RehearsedPhase phase)
    {
        var (outcome, left) = RunToEnd(script, phase.After);
        var difference = outcome.Stop is null ? ModelDifference.Between(outcome.Model, phase.Before) : new ModelDifference([]);
        var idle = outcome.Stop is null ? IdleStep(script, outcome) : null;
        log.Add(script, RehearsalRun.Back, outcome, outcome.Stop is null && difference.IsNone && left is null && idle is null);
        FailLeft(script, RehearsalRun.Back, left);
        if (outcome.Stop is not null)
        {
            log.Fail(RunFailure.Of(script, RehearsalRun.Back, outcome));
            return null;
        }

        if (!difference.IsNone)
        {
            log.Fail(RehearsalFailureKind.NotTakenBack, script.Name, RehearsalRun.Back, difference);
            return null;
        }

        FailIdle(script, RehearsalRun.Back, idle);
        return outcome;
    }

    /// <summary>Runs a script once more. It must change nothing.</summary>
    /// <param name="script">The script.</param>
    /// <param name="model">The database that it has left.</param>
    /// <param name="run">Again forward or again back.</param>
    public void Again(PhaseScript script, DatabaseModel model, RehearsalRun run)
    {
        var outcome = Run(script.Program, model);
        var failures = outcome.Stop is null
            ? RunFailure.Repeated(script, run, outcome, ModelDifference.Between(outcome.Model, model)).ToList()
            : [RunFailure.Of(script, run, outcome)];
        log.Add(script, run, outcome, failures.Count == 0);
        failures.ForEach(log.Fail);
    }

    /// <summary>Breaks the session before every step of a script.</summary>
    /// <param name="script">The script.</param>
    /// <param name="undisturbed">Its first run.</param>
    public void Faults(PhaseScript script, ScriptOutcome undisturbed)
    {
        new FaultRuns(this, script, undisturbed).Run();
        new DisturbedRuns(this, script, undisturbed).Run();
    }

    private (ScriptOutcome Outcome, string? Left) RunToEnd(PhaseScript script, DatabaseModel model)
    {
        var session = Session(script.Program, model, environment, new Disturbance());
        var outcome = ScriptDriver.Run(session);
        return (outcome, outcome.Stop is null ? SessionEnd.Left(session, script.Batches.Any(batch => batch.Step is not null)) ?? Alone(script, outcome) : null);
    }

    // What is to be done is not done yet when a script runs for the first time.
    private static string? IdleStep(PhaseScript script, ScriptOutcome outcome) =>
        outcome.Batches.Where(batch => batch.Works == 0).Select(batch => script.StepOf(batch.Number)).FirstOrDefault(step => step is not null);

    private void FailIdle(PhaseScript script, RehearsalRun run, string? step)
    {
        if (step is not null)
        {
            var kind = run == RehearsalRun.Back ? RehearsalFailureKind.NotTakenBack : RehearsalFailureKind.WrongEnd;
            log.Fail(new RehearsalFailure { Kind = kind, Script = script.Name, Run = run, Step = step, Difference = "The step does nothing when the script runs for the first time." });
        }
    }

    // A step of several statements is done whole or not at all.
    private static string? Alone(PhaseScript script, ScriptOutcome outcome) =>
        outcome.Batches.FirstOrDefault(batch => batch.LoneWorks > 0 && script.Batches[batch.Number - 1].IsInTransaction) is { } alone
            ? $"The step {script.StepOf(alone.Number)} changes the database outside of its transaction."
            : null;

    private void FailLeft(PhaseScript script, RehearsalRun run, string? left)
    {
        if (left is not null)
        {
            log.Fail(new RehearsalFailure { Kind = RehearsalFailureKind.WrongEnd, Script = script.Name, Run = run, Difference = left });
        }
    }
}
