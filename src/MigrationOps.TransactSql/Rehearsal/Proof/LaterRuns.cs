using MigrationOps.Rehearsing;

namespace MigrationOps.TransactSql.Rehearsal.Proof;

/// <summary>The runs that no other run waits for: a script run once more, and broken off. They take place beside the first runs of the scripts that follow.</summary>
internal sealed class LaterRuns
{
    private readonly RunLane _lane = new();
    private Task _last = Task.CompletedTask;

    /// <summary>Adds the later runs of a script.</summary>
    /// <param name="script">The script.</param>
    /// <param name="outcome">What its first run came to.</param>
    /// <param name="run">Again forward or again back.</param>
    /// <param name="runsOn">Gives the runs on a lane.</param>
    public void Add(PhaseScript script, ScriptOutcome outcome, RehearsalRun run, Func<RunLane, ScriptRuns> runsOn)
    {
        var runs = runsOn(_lane);
        _last = After(_last, () =>
        {
            runs.Again(script, outcome.Model, run);
            runs.Faults(script, outcome);
        });
    }

    /// <summary>Waits until all have ended.</summary>
    /// <exception cref="OperationCanceledException">They were stopped.</exception>
    public void Wait() => _last.GetAwaiter().GetResult();

    /// <summary>Waits until none runs, however they end.</summary>
    public void End() => Task.WaitAny([_last], CancellationToken.None);

    private static async Task After(Task last, Action work)
    {
        await last.ConfigureAwait(false);
        await Task.Run(work).ConfigureAwait(false);
    }
}
