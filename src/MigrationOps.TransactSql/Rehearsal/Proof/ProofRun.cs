using MigrationOps.Model;
using MigrationOps.Rehearsing;
using MigrationOps.Scripting;

namespace MigrationOps.TransactSql.Rehearsal.Proof;

/// <summary>One rehearsal of the scripts of a plan: there and back, and on a second thread whatever is run beside.</summary>
/// <param name="scripts">The scripts.</param>
/// <param name="cancellationToken">Stops the rehearsal between statements.</param>
internal sealed class ProofRun(PlanScripts scripts, CancellationToken cancellationToken)
{
    private readonly ScriptEnvironment _environment = new() { Target = scripts.Plan.Target };
    private readonly List<RehearsalLog> _logs = [];
    private readonly RunLane _lane = new();
    private readonly LaterRuns _later = new();

    /// <summary>The phases whose deploy scripts ran, each with the database before and behind it; none before the run, or where one stopped.</summary>
    public IReadOnlyList<RehearsedPhase> Phases { get; private set; } = [];

    /// <summary>Rehearses. To be called once.</summary>
    /// <param name="start">The database before the first script.</param>
    /// <param name="desired">The database as it is to be.</param>
    /// <returns>What it came to.</returns>
    /// <exception cref="OperationCanceledException">The rehearsal was stopped.</exception>
    public RehearsalRecord From(DatabaseModel start, DatabaseModel desired)
    {
        try
        {
            var phases = Forward(start);
            if (phases is not null)
            {
                Phases = phases;
                Compare(phases.Count > 0 ? phases[^1].After : start, desired);
                Back(phases);
            }

            _later.Wait();
            return RehearsalLog.Record(scripts.Plan, _logs);
        }
        finally
        {
            _later.End();
        }
    }

    // The phases that have run, each with the database before and after it; null where one stopped, for nothing behind it can be judged.
    private List<RehearsedPhase>? Forward(DatabaseModel current)
    {
        var phases = new List<RehearsedPhase>();
        foreach (var phase in scripts.Plan.Phases)
        {
            var script = scripts.Script(phase.Phase, ScriptDirection.Deploy);
            if (RunsOn(_lane).First(script, current, RehearsalRun.Forward) is not { } outcome)
            {
                return null;
            }

            _later.Add(script, outcome, RehearsalRun.Again, RunsOn);
            phases.Add(new RehearsedPhase(phase.Phase, current, outcome.Model));
            current = outcome.Model;
        }

        return phases;
    }

    private void Compare(DatabaseModel end, DatabaseModel desired)
    {
        var difference = scripts.Refused.LeaveOut(ModelDifference.Between(end, desired));
        if (!difference.IsNone)
        {
            NewLog().Fail(RehearsalFailureKind.WrongEnd, PhaseScript.NameOf(scripts.Plan.Phases[^1].Phase, ScriptDirection.Deploy), RehearsalRun.Forward, difference);
        }
    }

    private void Back(List<RehearsedPhase> phases)
    {
        foreach (var phase in phases.AsEnumerable().Reverse())
        {
            var script = scripts.Script(phase.Phase, ScriptDirection.Rollback);
            if (RunsOn(_lane).Back(script, phase) is { } outcome)
            {
                _later.Add(script, outcome, RehearsalRun.BackAgain, RunsOn);
            }
        }
    }

    // Each run has a log of its own, so that the record tells them in their order and not in that of two threads.
    private ScriptRuns RunsOn(RunLane lane) => new(NewLog(), lane, _environment, cancellationToken);

    private RehearsalLog NewLog()
    {
        var log = new RehearsalLog(scripts.Plan);
        _logs.Add(log);
        return log;
    }
}
