using System.Diagnostics;
using MigrationOps.Rehearsing;

namespace MigrationOps.TransactSql.Rehearsal.Proof;

/// <summary>Turns what a run came to into failures.</summary>
internal static class RunFailure
{
    /// <summary>The failure of a run that stopped.</summary>
    /// <param name="script">The script.</param>
    /// <param name="run">Which run of it.</param>
    /// <param name="outcome">What it came to.</param>
    /// <returns>The failure.</returns>
    public static RehearsalFailure Of(PhaseScript script, RehearsalRun run, ScriptOutcome outcome)
    {
        var stop = outcome.Stop!;
        return new RehearsalFailure
        {
            Kind = KindOf(stop.Kind, run),
            Script = script.Name,
            Run = run,
            Step = script.StepOf(outcome.Batches[^1].Number),
            Statement = stop.Statement,
            Line = stop.Location.Line,
            Difference = $"{stop.Id}: {stop.Message}",
        };
    }

    /// <summary>The failures of a second run that came to its end: one for each step that changed something.</summary>
    /// <param name="script">The script.</param>
    /// <param name="run">Which run of it.</param>
    /// <param name="outcome">What it came to.</param>
    /// <param name="difference">What differs from the database before it.</param>
    /// <returns>The failures; none where nothing was changed.</returns>
    public static IEnumerable<RehearsalFailure> Repeated(PhaseScript script, RehearsalRun run, ScriptOutcome outcome, ModelDifference difference) =>
        from batch in outcome.Batches
        where batch.Changes > 0
        select new RehearsalFailure
        {
            Kind = RehearsalFailureKind.NotRepeatable,
            Script = script.Name,
            Run = run,
            Step = script.StepOf(batch.Number),
            Difference = difference.IsNone ? "The step is done again, with the same result." : difference.ToString(),
        };

    private static RehearsalFailureKind KindOf(ScriptStopKind stop, RehearsalRun run) => (stop, run) switch
    {
        (ScriptStopKind.NotUnderstood, _) => RehearsalFailureKind.NotUnderstood,
        (ScriptStopKind.Refused, _) => RehearsalFailureKind.Refused,
        (_, RehearsalRun.Forward) => RehearsalFailureKind.WrongEnd,
        (_, RehearsalRun.Again or RehearsalRun.BackAgain) => RehearsalFailureKind.NotRepeatable,
        (_, RehearsalRun.Back) => RehearsalFailureKind.NotTakenBack,
        (_, RehearsalRun.Fault) => RehearsalFailureKind.FaultNotMended,
        (_, RehearsalRun.Disturbed) => RehearsalFailureKind.DoesNotStop,
        _ => throw new UnreachableException(),
    };
}
